// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation.report;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.evaluation.NodeRole;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.Points;
import org.biaochi.core.formula.Composite;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.score.FrameworkScore;
import org.biaochi.core.goal.Reading;

/** A node of the scored tree: as typed, with what the framework of the profile adds. Immutable. */
public final class ScoreNode {
    private final Place place;
    private final Cells<NodeColumn> row;
    private final Optional<Framework.Node> template;
    private final List<ScoreNode> children;

    ScoreNode(Place place, Cells<NodeColumn> row, Optional<Framework.Node> template, List<ScoreNode> children) {
        this.place = place;
        this.row = row;
        this.template = template;
        this.children = List.copyOf(children);
    }

    /** The row. */
    public Place place() {
        return place;
    }

    /** The place of a cell. */
    public Place place(NodeColumn column) {
        return place.child(column.key());
    }

    /** The nodes below; empty for a leaf. */
    public List<ScoreNode> children() {
        return children;
    }

    /** Whether nothing stands below. */
    public boolean isLeaf() {
        return children.isEmpty();
    }

    /** A cell as typed. */
    public Typed cell(NodeColumn column) {
        return row.get(column);
    }

    /** A cell, normalised; empty if blank or absent. */
    public String text(NodeColumn column) {
        return Reading.text(row.get(column));
    }

    /** The state of a cell after normalisation. */
    public Typed.State state(NodeColumn column) {
        return Reading.state(row.get(column));
    }

    /** The name, of the report or else of the framework, normalised. */
    public String name() {
        String typed = text(NodeColumn.NAME);
        return typed.isEmpty() ? template.map(Framework.Node::name).orElse("") : typed;
    }

    /** The role, of the report or else of the framework. */
    public Optional<NodeRole> role() {
        String typed = text(NodeColumn.ROLE);
        for (NodeRole role : NodeRole.values()) {
            if (role.name().equals(typed)) {
                return Optional.of(role);
            }
        }
        return typed.isEmpty() ? template.flatMap(Framework.Node::role) : NodeRole.impliedBy(typed);
    }

    /** The points there are, of the report or else of the framework. */
    public Value<Rational> weight() {
        Value<Rational> typed = Points.read(row.get(NodeColumn.WEIGHT), NodeColumn.WEIGHT.key());
        return typed.state() == Value.State.MISSING
                ? template.flatMap(Framework.Node::weight).map(Value::present).orElse(typed)
                : typed;
    }

    /** The points given, as typed. */
    public Value<Rational> published() {
        return Points.read(row.get(NodeColumn.SCORE), NodeColumn.SCORE.key());
    }

    /** The id of the formula of its rate, of the report or else of the framework; empty if it has none. */
    public String formula() {
        String typed = text(NodeColumn.FORMULA);
        return typed.isEmpty() ? template.map(Framework.Node::formula).orElse("") : typed;
    }

    /** What the framework says of it; empty if it does not have it. */
    public Optional<Framework.Node> template() {
        return template;
    }

    /** F31 of the nodes below. */
    Result<Composite> sum(Terms terms) {
        Value<Rational> weight = weight();
        List<FrameworkScore.Node> below =
                children.stream().map(child -> child.scored(terms)).toList();
        Result<Composite> result =
                FrameworkScore.inner(weight.isPresent() ? weight.get() : Rational.ZERO, below, terms);
        return weight.isPresent()
                ? result
                : result.formula().result(Value.present(Composite.INCOMPLETE), "", terms, below);
    }

    /** The points given, for a node with others below what those make together. */
    public Value<Rational> score(Terms terms) {
        if (isLeaf()) {
            return published();
        }
        Value<Composite> sum = sum(terms).value();
        Value<Rational> stopped = Given.stop(sum);
        return stopped != null
                ? stopped
                : sum.get().points().map(Value::present).orElse(Value.missing(NodeColumn.SCORE.key()));
    }

    /** The node as F31 takes it. */
    FrameworkScore.Node scored(Terms terms) {
        return new FrameworkScore.Node(name(), role().orElse(null), weight(), score(terms));
    }

    @Override
    public String toString() {
        return place + " " + name();
    }
}

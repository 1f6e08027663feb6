// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.evaluation.NodeRole;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.core.formula.Rational;

/**
 * A framework of evaluation (评价指标体系) that a profile holds. Immutable.
 *
 * @param id the id that reports refer to
 * @param name its name
 * @param objectKind what it is meant for; empty for anything
 * @param comparable whether its scores compare with those of the national framework
 * @param nodes the nodes, a parent before its children
 * @param materials the documents without which there is no total
 */
public record Framework(
        String id,
        String name,
        Optional<ObjectKind> objectKind,
        boolean comparable,
        List<Node> nodes,
        List<String> materials) {
    /** Copies the lists. */
    public Framework {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(objectKind, "objectKind");
        nodes = List.copyOf(nodes);
        materials = List.copyOf(materials);
    }

    /** The node that a report means: by id, unless the report calls it by another name, else the only one of this name. */
    public Optional<Node> node(String id, String name) {
        Optional<Node> byId = nodes.stream()
                .filter(node ->
                        node.id().equals(id) && (name.isEmpty() || node.name().equals(name)))
                .findFirst();
        if (byId.isPresent()) {
            return byId;
        }
        List<Node> byName =
                nodes.stream().filter(node -> node.name().equals(name)).toList();
        return byName.size() == 1 ? Optional.of(byName.get(0)) : Optional.empty();
    }

    /**
     * A node. Immutable.
     *
     * @param id its id
     * @param parent the id of the node above; empty at the top
     * @param name its name, normalised
     * @param role its role; empty if the framework declares none
     * @param weight its points; empty where none are published
     * @param formula the formula of its rate; empty if it is judged
     * @param threshold the rate from which points are taken away (F32); empty if they are not
     * @param slope the points per percentage point beyond it
     */
    public record Node(
            String id,
            String parent,
            String name,
            Optional<NodeRole> role,
            Optional<Rational> weight,
            String formula,
            Optional<Rational> threshold,
            Optional<Rational> slope) {
        /** Requires every part. */
        public Node {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(parent, "parent");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(weight, "weight");
            Objects.requireNonNull(formula, "formula");
            Objects.requireNonNull(threshold, "threshold");
            Objects.requireNonNull(slope, "slope");
        }
    }
}

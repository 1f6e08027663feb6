// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.register.Access;
import org.biaochi.api.register.Correction;
import org.biaochi.api.register.FloorCheck;
import org.biaochi.api.register.FundLevel;
import org.biaochi.api.register.FundTrail;
import org.biaochi.api.register.KeyObject;
import org.biaochi.api.register.Reallocation;
import org.biaochi.api.register.RegisterRemark;
import org.biaochi.api.register.RegisterReport;
import org.biaochi.api.register.RollUp;
import org.biaochi.api.register.ScoreRow;
import org.biaochi.api.register.Tally;
import org.biaochi.api.register.VersionChain;
import org.biaochi.api.subject.Value;
import org.biaochi.core.canonical.JsonBytes;
import org.biaochi.core.formula.Shape;

/** What follows from the register of a region's year, as the member {@code register}. Stateless. */
final class RegisterJson {
    private RegisterJson() {}

    static void write(RegisterReport register, String language, JsonBytes json) {
        json.plainKey("register").open('{');
        each("remarks", register.remarks(), (remark, out) -> remark(remark, language, out), json);
        each("keyObjects", register.keyObjects(), RegisterJson::keyObject, json);
        each("versions", register.versions(), RegisterJson::versions, json);
        each("corrections", register.corrections(), RegisterJson::correction, json);
        each("trails", register.trails(), RegisterJson::trail, json);
        each("levels", register.levels(), RegisterJson::level, json);
        each("reallocations", register.reallocations(), RegisterJson::reallocation, json);
        each("tallies", register.tallies(), RegisterJson::tally, json);
        each("accesses", register.accesses(), RegisterJson::access, json);
        each("rollUps", register.rollUps(), RegisterJson::rollUp, json);
        each("floors", register.floors(), RegisterJson::floor, json);
        each("scores", register.scores(), RegisterJson::score, json);
        json.close('}');
    }

    private static <T> void each(String name, List<T> rows, BiConsumer<T, JsonBytes> one, JsonBytes json) {
        json.plainKey(name).open('[');
        for (T row : rows) {
            json.open('{');
            one.accept(row, json);
            json.close('}');
        }
        json.close(']');
    }

    private static void remark(RegisterRemark remark, String language, JsonBytes json) {
        json.plainKey("kind").plain(remark.kind().name());
        json.plainKey("weight").plain(remark.kind().weight().name());
        json.plainKey("path").text(remark.place().toString());
        named(remark.objectId(), remark.name(), json);
        json.plainKey("text").text(remark.kind().text().in(language));
        json.plainKey("detail").text(remark.detail());
        value("days", remark.days(), json);
    }

    private static void named(String id, String name, JsonBytes json) {
        json.plainKey("objectId").text(id);
        json.plainKey("name").text(name);
    }

    private static void keyObject(KeyObject object, JsonBytes json) {
        named(object.objectId(), object.name(), json);
        each(
                "causes",
                object.causes(),
                (cause, out) -> {
                    out.plainKey("reason").text(cause.reason());
                    out.plainKey("record").text(cause.record());
                    out.plainKey("text").text(cause.text());
                },
                json);
    }

    private static void versions(VersionChain chain, JsonBytes json) {
        json.plainKey("key").text(chain.key());
        AssessmentJson.texts(json.plainKey("versions"), chain.versions());
    }

    private static void correction(Correction change, JsonBytes json) {
        json.plainKey("id").text(change.id());
        json.plainKey("target").text(change.target());
        json.plainKey("field").text(change.field());
        json.plainKey("before").text(change.before());
        json.plainKey("after").text(change.after());
        value("date", change.date(), json);
        json.plainKey("by").text(change.by());
        json.plainKey("reason").text(change.reason());
    }

    private static void trail(FundTrail trail, JsonBytes json) {
        named(trail.objectId(), trail.name(), json);
        each(
                "movements",
                trail.movements(),
                (movement, out) -> {
                    out.plainKey("path").text(movement.place().toString());
                    out.plainKey("id").text(movement.id());
                    out.plainKey("kind").text(movement.kind());
                    value("date", movement.date(), out);
                    value("amount", movement.amount(), out);
                    out.plainKey("actor").text(movement.actor());
                    value("balance", movement.balance(), out);
                },
                json);
        value("balance", trail.balance(), json);
        value("idleDays", trail.idleDays(), json);
    }

    private static void level(FundLevel level, JsonBytes json) {
        json.plainKey("level").text(level.level());
        value("received", level.received(), json);
        value("passedOn", level.passedOn(), json);
        value("spent", level.spent(), json);
        value("balance", level.balance(), json);
        value("underway", level.underway(), json);
    }

    private static void reallocation(Reallocation proposal, JsonBytes json) {
        named(proposal.objectId(), proposal.name(), json);
        value("atMost", proposal.atMost(), json);
    }

    private static void tally(Tally tally, JsonBytes json) {
        json.plainKey("id").text(tally.id());
        json.plainKey("of").text(tally.of());
        AssessmentJson.texts(json.plainKey("by"), tally.by());
        json.plainKey("count").raw(Integer.toString(tally.count()));
        value("amount", tally.amount(), json);
        each(
                "groups",
                tally.groups(),
                (group, out) -> {
                    AssessmentJson.texts(out.plainKey("key"), group.key());
                    out.plainKey("count").raw(Integer.toString(group.count()));
                    value("amount", group.amount(), out);
                    AssessmentJson.texts(out.plainKey("ids"), group.ids());
                },
                json);
    }

    private static void access(Access access, JsonBytes json) {
        json.plainKey("path").text(access.place().toString());
        json.plainKey("role").text(access.role());
        json.plainKey("region").text(access.region());
        json.plainKey("action").text(access.action());
        json.plainKey("thing").text(access.thing());
        json.plainKey("allowed").raw(Boolean.toString(access.allowed()));
        json.plainKey("snapshotId").text(access.snapshotId());
        each(
                "objects",
                access.objects(),
                (seen, out) -> {
                    out.plainKey("objectId").text(seen.objectId());
                    out.plainKey("version").text(seen.version());
                    AssessmentJson.texts(out.plainKey("cells"), seen.cells());
                },
                json);
        value("amount", access.amount(), json);
        light(access.light(), json);
    }

    private static void rollUp(RollUp rolled, JsonBytes json) {
        named(rolled.objectId(), rolled.name(), json);
        json.plainKey("objects").raw(Integer.toString(rolled.objects()));
        value("amount", rolled.amount(), json);
        light(rolled.light(), json);
    }

    private static void floor(FloorCheck check, JsonBytes json) {
        json.plainKey("formula").plain(check.formula().toString());
        json.plainKey("measure").plain(check.measure());
        json.plainKey("scope").text(check.scope());
        json.plainKey("snapshotId").text(check.snapshotId());
        value("value", check.value(), json);
        json.plainKey("floor").plain(check.floor().toPlainString());
        value("met", check.met(), json);
    }

    private static void score(ScoreRow row, JsonBytes json) {
        json.plainKey("period").text(row.period());
        named(row.objectId(), row.name(), json);
        json.plainKey("objectKind").text(row.objectKind());
        json.plainKey("score").plain(row.score().toPlainString());
        value("grade", row.grade(), json);
        json.plainKey("rank").raw(Integer.toString(row.rank()));
        json.plainKey("snapshotDate").plain(row.snapshotDate().toString());
    }

    private static void light(Value<Light> light, JsonBytes json) {
        value("light", light, json);
    }

    /** A value as a text, or why there is none. */
    private static void value(String name, Value<?> value, JsonBytes json) {
        String text = value.isPresent()
                ? value.get() instanceof BigDecimal number
                        ? number.toPlainString()
                        : value.get().toString()
                : Shape.stateOf(value);
        json.plainKey(name).text(text);
    }
}

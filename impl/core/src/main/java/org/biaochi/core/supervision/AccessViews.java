// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.register.Access;
import org.biaochi.api.register.AccessColumn;
import org.biaochi.api.register.RegisterRemark;
import org.biaochi.api.register.RemarkKind;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Region;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.Snapshot;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.api.supervision.SupervisionRole;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.register.Versions;

/**
 * Who may do what with the register (权限), as its rows ask: what no row of the profile grants is refused. Who may read the register
 * is shown the snapshot, of its own region and the cells of its role. Pure.
 */
final class AccessViews {
    private static final Place ACCESSES = Place.ROOT.child("accesses");
    private static final String REGISTER = "register";
    private static final Map<String, String> THINGS = Map.of("绩效目标", "goal", "通报", "circular", "监督台账", REGISTER);
    private static final int CENTS = 2;

    private final SnapshotView view;
    private final Permissions permissions;
    private final List<Access> accesses = new ArrayList<>();
    private final List<RegisterRemark> remarks = new ArrayList<>();

    AccessViews(List<Cells<AccessColumn>> rows, SnapshotView view, Profile profile) {
        this.view = view;
        this.permissions = profile.compiled(Permissions.KEY);
        for (int i = 0; i < rows.size(); i++) {
            ask(rows.get(i), ACCESSES.child(i));
        }
    }

    List<Access> accesses() {
        return accesses;
    }

    List<RegisterRemark> remarks() {
        return remarks;
    }

    private void ask(Cells<AccessColumn> row, Place place) {
        String typed = Reading.text(row.get(AccessColumn.ROLE));
        Optional<SupervisionRole> role = role(typed);
        Optional<Permissions.Action> action = action(Reading.text(row.get(AccessColumn.ACTION)));
        String named = Reading.text(row.get(AccessColumn.THING));
        String thing = THINGS.getOrDefault(named, named);
        boolean allowed = role.isPresent() && action.isPresent() && permissions.allows(role.get(), action.get(), thing);
        Optional<Region> region = region(Reading.text(row.get(AccessColumn.REGION)));
        boolean shown =
                allowed && region.isPresent() && thing.equals(REGISTER) && action.get() == Permissions.Action.READ;
        Optional<Snapshot> seen =
                shown ? Optional.of(RegionTree.seen(view.snapshot(), region.get())) : Optional.empty();
        Optional<RegionTree.Sum> sum =
                seen.map(snapshot -> RegionTree.sum(snapshot, view.register().unit()));
        String who = role.map(SupervisionRole::term).orElse(typed);
        String what = Reading.text(row.get(AccessColumn.ACTION));
        accesses.add(new Access(
                place,
                who,
                Reading.text(row.get(AccessColumn.REGION)),
                what,
                named,
                allowed,
                seen.map(Snapshot::id).orElse(""),
                seen.map(snapshot -> objects(role.orElseThrow(), snapshot)).orElse(List.of()),
                sum.map(AccessViews::amount).orElse(Value.notApplicable("NOT_SHOWN")),
                sum.map(RegionTree.Sum::light).orElse(Value.<Light>notApplicable("NOT_SHOWN"))));
        if (!allowed) {
            remarks.add(new RegisterRemark(
                    RemarkKind.NOT_PERMITTED, place, "", "", who + " " + what + " " + named, Value.notApplicable("")));
        }
    }

    private static Value<BigDecimal> amount(RegionTree.Sum sum) {
        Value<Rational> amount = sum.amount();
        return amount.isPresent() ? Value.present(amount.get().rounded(CENTS)) : Value.missing(amount.code());
    }

    private List<Access.Seen> objects(SupervisionRole role, Snapshot seen) {
        Map<String, String> versions = new LinkedHashMap<>();
        seen.objects().forEach(object -> versions.put(id(object), Versions.digest(object)));
        List<Access.Seen> shown = new ArrayList<>();
        for (Cells<SupervisedColumn> object : permissions.view(role, seen).objects()) {
            List<String> cells = Arrays.stream(SupervisedColumn.values())
                    .filter(column -> column != SupervisedColumn.OBJECT_ID
                            && object.get(column).isValue())
                    .map(column -> column.key() + "=" + object.get(column).trimmed())
                    .toList();
            shown.add(new Access.Seen(id(object), versions.getOrDefault(id(object), ""), cells));
        }
        return shown;
    }

    private static String id(Cells<SupervisedColumn> object) {
        return Reading.text(object.get(SupervisedColumn.OBJECT_ID));
    }

    private static Optional<SupervisionRole> role(String text) {
        return Arrays.stream(SupervisionRole.values())
                .filter(role -> role.term().equals(text) || role.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<Permissions.Action> action(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "READ", "查看" -> Optional.of(Permissions.Action.READ);
            case "EDIT", "编辑", "修改" -> Optional.of(Permissions.Action.EDIT);
            case "APPROVE", "审批" -> Optional.of(Permissions.Action.APPROVE);
            default -> Optional.empty();
        };
    }

    private static Optional<Region> region(String code) {
        try {
            return Optional.of(Region.of(code));
        } catch (IllegalArgumentException e) {
            // Who does not say for which region it asks is shown none.
            return Optional.empty();
        }
    }
}

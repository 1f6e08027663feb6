// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.engine.Context;
import org.biaochi.api.subject.Region;
import org.biaochi.core.yaml.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Finds the packs that apply in a place on a day, the nation first. Of the versions of a pack the latest one that has begun
 * counts, even if it has ended: an older one does not come back.
 */
final class Chains {
    /** The root of every chain. */
    static final String ROOT = "central";

    private static final Comparator<Pack> BY_BEGIN = Chains::compareBegin;

    private final Map<String, List<Pack>> versions = new TreeMap<>();
    private final List<ConfigurationException> leftOut;

    Chains(Collection<Pack> packs, List<ConfigurationException> leftOut) {
        this.leftOut = leftOut;
        for (Pack pack : packs) {
            versions.computeIfAbsent(pack.id(), id -> new ArrayList<>()).add(pack);
        }
        for (List<Pack> list : versions.values()) {
            list.sort(BY_BEGIN);
        }
    }

    private static int compareBegin(Pack one, Pack other) {
        int begin = one.validFrom()
                .orElse(LocalDate.MIN)
                .compareTo(other.validFrom().orElse(LocalDate.MIN));
        return begin != 0 ? begin : versionKey(one).compareTo(versionKey(other));
    }

    private static String versionKey(Pack pack) {
        StringBuilder key = new StringBuilder();
        for (String part : pack.version().split("\\.", -1)) {
            key.append("0".repeat(6 - part.length())).append(part);
        }
        return key.toString();
    }

    /** The packs for a context, the nation first, supplements after the pack they supplement. */
    List<Pack> of(Context context) {
        LocalDate day = context.asOf();
        if (context.profile().isEmpty()) {
            refuseLeftOut("");
        }
        Pack top = context.profile().isPresent()
                ? pinned(context.profile().get(), day)
                : selected(context.region(), context.department(), day);
        List<Pack> upwards = new ArrayList<>();
        for (Pack pack = top; pack != null; pack = parentOf(pack, day)) {
            refuseCycle(upwards, pack);
            upwards.add(pack);
        }
        List<Pack> chain = new ArrayList<>();
        for (int i = upwards.size() - 1; i >= 0; i--) {
            chain.add(upwards.get(i));
            chain.addAll(supplementsOf(upwards.get(i), day));
        }
        return List.copyOf(chain);
    }

    /** The version that begins last. */
    Optional<Pack> latest(String id) {
        List<Pack> known = versions.getOrDefault(id, List.of());
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    }

    /** The latest version that has begun on the day. */
    private @Nullable Pack begun(String id, LocalDate day) {
        Pack latest = null;
        for (Pack pack : versions.getOrDefault(id, List.of())) {
            latest = pack.startedBy(day) ? pack : latest;
        }
        return latest;
    }

    private @Nullable Pack valid(String id, LocalDate day) {
        Pack begun = begun(id, day);
        return begun == null || begun.endedBefore(day) ? null : begun;
    }

    private Pack pinned(String pin, LocalDate day) {
        int at = pin.indexOf('@');
        String id = at < 0 ? pin : pin.substring(0, at);
        List<Pack> known = versions.getOrDefault(id, List.of());
        if (known.isEmpty()) {
            refuseLeftOut(pin);
            throw Refusals.at(
                    pin,
                    "PACK_UNKNOWN",
                    "没有配置包 \"" + id + "\"（现有：" + String.join("、", versions.keySet()) + "）"
                            + Nearest.zh(id, versions.keySet()),
                    "no pack \"" + id + "\" (there are: " + String.join(", ", versions.keySet()) + ")"
                            + Nearest.en(id, versions.keySet()));
        }
        Pack pack = at < 0 ? begun(id, day) : null;
        for (Pack candidate : known) {
            pack = candidate.coordinate().equals(pin) ? candidate : pack;
        }
        if (pack == null && at >= 0) {
            List<String> coordinates = known.stream().map(Pack::coordinate).toList();
            throw Refusals.at(
                    pin,
                    "PACK_UNKNOWN",
                    "没有版本 \"" + pin + "\"（现有：" + String.join("、", coordinates) + "）",
                    "no version \"" + pin + "\" (there are: " + String.join(", ", coordinates) + ")");
        }
        if (pack == null || !pack.startedBy(day) || pack.endedBefore(day)) {
            throw notValid(pin, pack == null ? known.get(0) : pack, day, "PACK_NOT_VALID");
        }
        if (pack.supplements().isPresent()) {
            throw Refusals.at(
                    pin,
                    "PACK_SUPPLEMENT_PINNED",
                    pack + " 是增补包，不能单独使用，请改用 " + pack.supplements().get(),
                    pack + " is a supplement and cannot stand alone; pin "
                            + pack.supplements().get());
        }
        return pack;
    }

    /** A pack that was refused may be the one that is asked for. */
    private void refuseLeftOut(String location) {
        if (!leftOut.isEmpty()) {
            ConfigurationException refused = Refusals.at(
                    location,
                    "PACK_LEFT_OUT",
                    "有配置包因有错误没有装入，不能确定适用哪里的管理要求；请按下列各处改正后重来",
                    "packs with faults were left out, so it cannot be told whose demands apply; correct the faults"
                            + " below");
            leftOut.forEach(refused::addSuppressed);
            throw refused;
        }
    }

    private static ConfigurationException notValid(String location, Pack pack, LocalDate day, String code) {
        return Refusals.at(
                location,
                code,
                "配置包 " + pack + " 的有效期是 " + pack.validity() + "，" + day + " 不在其中；请改日期、按行政区划选取或换用有效版本",
                "pack " + pack + " is valid " + pack.validity() + ", which does not hold " + day
                        + "; change the day, select by region, or use a version that is valid");
    }

    private Pack selected(Region region, String department, LocalDate day) {
        List<Pack> candidates = new ArrayList<>();
        for (Pack pack : validPacks(day)) {
            boolean ofDepartment = !pack.department().isEmpty();
            boolean fits = ofDepartment
                    ? pack.department().equals(department) && pack.region().equals(region)
                    : pack.region().contains(region);
            if (fits) {
                candidates.add(pack);
            }
        }
        return nearest(candidates, region)
                .orElseThrow(() -> Refusals.at(
                        region.toString(),
                        "PACK_NONE",
                        "没有在 " + day + " 对 " + region + " 有效的配置包；请确认配置包（如 biaochi-packs）在类路径上",
                        "no pack is valid for " + region + " on " + day
                                + "; make sure that packs (such as biaochi-packs) are on the class path"));
    }

    /** The ordinary packs that are valid on the day; of national ones only the root, where there is one. */
    private List<Pack> validPacks(LocalDate day) {
        boolean rooted = valid(ROOT, day) != null;
        List<Pack> valid = new ArrayList<>();
        for (String id : versions.keySet()) {
            Pack pack = valid(id, day);
            if (pack != null && pack.supplements().isEmpty()) {
                boolean national =
                        pack.region().equals(Region.NATION) && pack.department().isEmpty();
                if (!national || !rooted || id.equals(ROOT)) {
                    valid.add(pack);
                }
            }
        }
        return valid;
    }

    private static Optional<Pack> nearest(List<Pack> candidates, Region region) {
        Pack best = null;
        Pack rival = null;
        for (Pack pack : candidates) {
            int compared = best == null ? 1 : closeness(pack, best);
            if (compared > 0) {
                best = pack;
                rival = null;
            } else if (compared == 0) {
                rival = pack;
            }
        }
        if (best != null && rival != null) {
            throw Refusals.at(
                    region.toString(),
                    "PACK_AMBIGUOUS",
                    best + " 与 " + rival + " 都适用于 " + best.region() + "，请用 --profile 指定一个，或给其中一个写 extends",
                    best + " and " + rival + " both apply to " + best.region()
                            + "; pin one by its id, or let one extend");
        }
        return Optional.ofNullable(best);
    }

    private static int closeness(Pack pack, Pack other) {
        if (pack.region().equals(other.region())) {
            return Boolean.compare(
                    !pack.department().isEmpty(), !other.department().isEmpty());
        }
        return other.region().contains(pack.region()) ? 1 : -1;
    }

    private @Nullable Pack parentOf(Pack pack, LocalDate day) {
        if (pack.parent().isPresent()) {
            return extended(pack, pack.parent().get(), day);
        }
        if (pack.id().equals(ROOT)) {
            return null;
        }
        List<Pack> candidates = new ArrayList<>();
        for (Pack other : validPacks(day)) {
            boolean wider =
                    other.region().contains(pack.region()) && !other.region().equals(pack.region());
            boolean sameRegion = other.region().equals(pack.region())
                    && (!pack.department().isEmpty() || other.id().equals(ROOT));
            if (other.department().isEmpty() && !other.id().equals(pack.id()) && (wider || sameRegion)) {
                candidates.add(other);
            }
        }
        return nearest(candidates, pack.region()).orElse(null);
    }

    private Pack extended(Pack pack, String parent, LocalDate day) {
        String location = pack.locationOf("extends");
        Pack found = begun(parent, day);
        if (!versions.containsKey(parent)
                || found != null && found.supplements().isPresent()) {
            throw Refusals.at(
                    location,
                    "PACK_PARENT_MISSING",
                    pack.coordinate() + " 的上级配置包 \"" + parent + "\" 不存在或是增补包" + Nearest.zh(parent, versions.keySet()),
                    "the pack \"" + parent + "\" that " + pack.coordinate() + " extends is missing or a supplement"
                            + Nearest.en(parent, versions.keySet()));
        }
        if (found == null || found.endedBefore(day)) {
            Pack other =
                    found == null ? versions.getOrDefault(parent, List.of()).get(0) : found;
            throw notValid(location, other, day, "PACK_PARENT_NOT_VALID");
        }
        return found;
    }

    private static void refuseCycle(List<Pack> upwards, Pack next) {
        for (Pack pack : upwards) {
            if (pack.id().equals(next.id())) {
                StringBuilder chain = new StringBuilder();
                upwards.forEach(layer -> chain.append(layer.id()).append(" → "));
                chain.append(next.id());
                throw Refusals.at(
                        next.locationOf("extends"),
                        "PACK_CYCLE",
                        "配置包互相继承：" + chain + "，请改正其中一个 extends",
                        "packs extend each other: " + chain + "; correct one extends");
            }
        }
    }

    private List<Pack> supplementsOf(Pack pack, LocalDate day) {
        List<Pack> supplements = new ArrayList<>();
        for (String id : versions.keySet()) {
            Pack other = valid(id, day);
            if (other != null && pack.id().equals(other.supplements().orElse(null))) {
                supplements.add(other);
            }
        }
        return supplements;
    }
}

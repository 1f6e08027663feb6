// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaochi.api.basis.LocalText;
import org.jspecify.annotations.Nullable;

/** All marks of a packet, by the subject they speak of. Immutable. */
public final class Marks {
    private final PacketOrigin origin;
    private final Map<String, List<Mark>> bySubject;
    private final List<Mark> astray;
    private final List<LocalText> remarks;

    private Marks(Builder builder) {
        this.origin = builder.origin;
        this.astray = List.copyOf(builder.astray);
        this.remarks = List.copyOf(builder.remarks);
        Map<String, List<Mark>> copy = new LinkedHashMap<>();
        builder.bySubject.forEach((owner, marks) -> copy.put(owner, List.copyOf(marks.values())));
        this.bySubject = copy;
    }

    /** Starts without marks. */
    public static Builder builder() {
        return new Builder();
    }

    /** What the packet was made from. */
    public PacketOrigin origin() {
        return origin;
    }

    /** The marks on a subject, in the order of the packet; a subject is named as in the ids of its findings. */
    public List<Mark> of(String owner) {
        return bySubject.getOrDefault(owner, List.of());
    }

    /** The marks on every subject. */
    public Map<String, List<Mark>> bySubject() {
        return java.util.Collections.unmodifiableMap(bySubject);
    }

    /** The marks in rows that name no finding. */
    public List<Mark> astray() {
        return astray;
    }

    /** What else is to be told of the packet. */
    public List<LocalText> remarks() {
        return remarks;
    }

    /**
     * Collects marks. Of two that say the same of one finding the first is kept; two that differ are both at fault. Not
     * thread-safe.
     */
    public static final class Builder {
        private final Map<String, Map<String, Mark>> bySubject = new LinkedHashMap<>();
        private final Map<String, Integer> doubled = new HashMap<>();
        private final List<Mark> astray = new ArrayList<>();
        private final List<LocalText> remarks = new ArrayList<>();
        private PacketOrigin origin = PacketOrigin.UNKNOWN;

        private Builder() {}

        /** Says what the packet was made from. */
        public Builder origin(PacketOrigin origin) {
            this.origin = Objects.requireNonNull(origin, "origin");
            return this;
        }

        /** Adds what is to be told of the packet. */
        public Builder remark(LocalText remark) {
            remarks.add(remark);
            return this;
        }

        /** Adds a mark. */
        public Builder add(Mark mark) {
            FindingId id = mark.id();
            if (id == null) {
                astray.add(mark);
                return this;
            }
            Map<String, Mark> marks = bySubject.computeIfAbsent(id.owner(), owner -> new LinkedHashMap<>());
            @Nullable Mark before = marks.putIfAbsent(id.toString(), mark);
            if (before != null && !before.saysTheSame(mark)) {
                marks.put(id.toString(), before.with(doubled(before, mark)));
                int number = doubled.merge(id.toString(), 2, (then, two) -> then + 1);
                marks.put(id + "#" + number, mark.with(doubled(mark, before)));
            }
            return this;
        }

        private static Mark.Fault doubled(Mark mark, Mark other) {
            return new Mark.Fault(
                    "MARK_DOUBLED",
                    mark.at(),
                    new LocalText(
                            "同一问题编号在 " + other.at() + " 还有一条不同的批注，两条都没有采用，请只保留一条",
                            "another mark on the same finding stands at " + other.at()
                                    + " and says something else; neither is taken: keep one"));
        }

        /** Returns the marks. */
        public Marks build() {
            return new Marks(this);
        }
    }
}

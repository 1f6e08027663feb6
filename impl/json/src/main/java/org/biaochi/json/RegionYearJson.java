// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.register.AccessColumn;
import org.biaochi.api.register.FundEventColumn;
import org.biaochi.api.register.ResponsibilityColumn;
import org.biaochi.api.register.TallyColumn;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.supervision.ChangeColumn;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.api.supervision.RegionYearField;
import org.biaochi.api.supervision.SnapshotColumn;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.input.UnknownKey;

/**
 * The members that all documents on the year of a region share: the cells of the region, {@code objects}, {@code records},
 * {@code snapshots}, {@code changes}, {@code fundEvents}, {@code responsibilities}, {@code accesses} and
 * {@code tallies} as rows. Stateless.
 */
final class RegionYearJson {
    /** The command says what is looked at; the document may be named after either. */
    static final MemberTable<RegionYear, RegionYear.Builder> MEMBERS = new MemberTable<RegionYear, RegionYear.Builder>()
            .schemas(CircularJson.SCHEMA, DisclosureJson.SCHEMA)
            .fields(RegionYearField.class, RegionYear.Builder::set, RegionYear::fields)
            .rows("objects", SupervisedColumn.class, RegionYear.Builder::object, RegionYear::objects)
            .rows("records", RecordColumn.class, RegionYear.Builder::record, RegionYear::records)
            .rows("snapshots", SnapshotColumn.class, RegionYear.Builder::snapshot, RegionYear::snapshots)
            .rows("changes", ChangeColumn.class, RegionYear.Builder::change, RegionYear::changes)
            .rows("fundEvents", FundEventColumn.class, RegionYear.Builder::fund, RegionYear::fundEvents)
            .rows(
                    "responsibilities",
                    ResponsibilityColumn.class,
                    RegionYear.Builder::responsibility,
                    RegionYear::responsibilities)
            .rows("accesses", AccessColumn.class, RegionYear.Builder::access, RegionYear::accesses)
            .rows("tallies", TallyColumn.class, RegionYear.Builder::tally, RegionYear::tallies);

    private RegionYearJson() {}

    /** The keys of a format that has these members besides. */
    static Set<String> with(MemberTable<?, ?> own) {
        Set<String> keys = new HashSet<>(MEMBERS.names());
        keys.addAll(own.names());
        return Set.copyOf(keys);
    }

    /**
     * Reads a whole document of the year and of members of its own; what is left over is returned. The members of
     * another format that shares such documents are kept without a word.
     */
    static <B> Extras read(
            RegionYear.Builder year,
            MemberTable<?, B> own,
            B builder,
            MemberTable<?, ?> other,
            JsonParser parser,
            List<UnknownKey> unknown)
            throws IOException {
        ObjectMembers members = new ObjectMembers(parser, unknown, with(own));
        while (members.next()) {
            String name = members.name();
            if (!MEMBERS.read(name, year, parser, unknown) && !own.read(name, builder, parser, unknown)) {
                members.restUnless(other.names());
            }
        }
        return members.extras();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.register.AccessColumn;
import org.biaochi.api.register.FundEventColumn;
import org.biaochi.api.register.ResponsibilityColumn;
import org.biaochi.api.register.TallyColumn;
import org.biaochi.api.supervision.ChangeColumn;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.api.supervision.RegionYearField;
import org.biaochi.api.supervision.SnapshotColumn;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.input.UnknownKey;

/**
 * The members that all documents on the year of a region share: the cells of the region, {@code objects}, {@code records},
 * {@code snapshots}, {@code changes}, {@code fundEvents}, {@code responsibilities}, {@code accesses} and {@code tallies} as rows. Stateless.
 */
final class RegionYearJson {
    private static final String OBJECTS = "objects";
    private static final String RECORDS = "records";
    private static final String SNAPSHOTS = "snapshots";
    private static final String CHANGES = "changes";
    private static final String FUND_EVENTS = "fundEvents";
    private static final String RESPONSIBILITIES = "responsibilities";
    private static final String ACCESSES = "accesses";
    private static final String TALLIES = "tallies";

    private static final CellTable<RegionYearField> FIELDS = new CellTable<>(RegionYearField.class);
    private static final CellTable<SupervisedColumn> OBJECT_ROWS = new CellTable<>(SupervisedColumn.class);
    private static final CellTable<RecordColumn> RECORD_ROWS = new CellTable<>(RecordColumn.class);
    private static final CellTable<SnapshotColumn> SNAPSHOT_ROWS = new CellTable<>(SnapshotColumn.class);
    private static final CellTable<ChangeColumn> CHANGE_ROWS = new CellTable<>(ChangeColumn.class);
    private static final CellTable<FundEventColumn> FUND_ROWS = new CellTable<>(FundEventColumn.class);
    private static final CellTable<ResponsibilityColumn> RESPONSIBILITY_ROWS =
            new CellTable<>(ResponsibilityColumn.class);
    private static final CellTable<AccessColumn> ACCESS_ROWS = new CellTable<>(AccessColumn.class);
    private static final CellTable<TallyColumn> TALLY_ROWS = new CellTable<>(TallyColumn.class);

    static final Set<String> KEYS = keys();

    private RegionYearJson() {}

    private static Set<String> keys() {
        Set<String> keys = new HashSet<>(FIELDS.names());
        keys.addAll(Set.of("schema", "extras", OBJECTS, RECORDS, SNAPSHOTS, CHANGES));
        keys.addAll(Set.of(FUND_EVENTS, RESPONSIBILITIES, ACCESSES, TALLIES));
        return Set.copyOf(keys);
    }

    /** Takes a member into the builder; false if it is none of the year's. */
    static boolean read(String name, RegionYear.Builder builder, JsonParser parser, List<UnknownKey> unknown)
            throws IOException {
        RegionYearField field = FIELDS.key(name);
        if (field != null) {
            builder.set(field, ObjectMembers.cell(parser));
            return true;
        }
        switch (name) {
            // The command says what is looked at; the document may be named after either.
            case "schema" -> ObjectMembers.schema(parser, CircularJson.SCHEMA, DisclosureJson.SCHEMA);
            case OBJECTS -> OBJECT_ROWS.rows(parser, unknown).forEach(builder::object);
            case RECORDS -> RECORD_ROWS.rows(parser, unknown).forEach(builder::record);
            case SNAPSHOTS -> SNAPSHOT_ROWS.rows(parser, unknown).forEach(builder::snapshot);
            case CHANGES -> CHANGE_ROWS.rows(parser, unknown).forEach(builder::change);
            case FUND_EVENTS -> FUND_ROWS.rows(parser, unknown).forEach(builder::fund);
            case RESPONSIBILITIES -> RESPONSIBILITY_ROWS.rows(parser, unknown).forEach(builder::responsibility);
            case ACCESSES -> ACCESS_ROWS.rows(parser, unknown).forEach(builder::access);
            case TALLIES -> TALLY_ROWS.rows(parser, unknown).forEach(builder::tally);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Writes the members into the object that is open. */
    static void write(RegionYear year, JsonGenerator json) throws IOException {
        FIELDS.write(year.fields(), json);
        OBJECT_ROWS.writeRows(OBJECTS, year.objects(), json);
        RECORD_ROWS.writeRows(RECORDS, year.records(), json);
        SNAPSHOT_ROWS.writeRows(SNAPSHOTS, year.snapshots(), json);
        CHANGE_ROWS.writeRows(CHANGES, year.changes(), json);
        FUND_ROWS.writeRows(FUND_EVENTS, year.fundEvents(), json);
        RESPONSIBILITY_ROWS.writeRows(RESPONSIBILITIES, year.responsibilities(), json);
        ACCESS_ROWS.writeRows(ACCESSES, year.accesses(), json);
        TALLY_ROWS.writeRows(TALLIES, year.tallies(), json);
    }
}

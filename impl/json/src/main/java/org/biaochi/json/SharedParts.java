// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.engine.PluginRef;
import org.biaochi.api.engine.Provenance;
import org.biaochi.api.profile.ProfileRef;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.core.canonical.JsonBytes;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of one stream have in common, encoded once: the bases of each rule, the rows of ledgers and where the results
 * come from. Most of a line is this. Found by identity, as results of one profile share their parts; bounded. Not thread-safe.
 */
final class SharedParts {
    private static final int MOST_BASES = 4096;
    private static final int MOST_ROWS = 8192;

    private final Map<List<LegalBasis>, byte[]> bases = new IdentityHashMap<>();
    private final Map<LedgerRow, LedgerRowParts> rows = new IdentityHashMap<>();
    private @Nullable Provenance origin;
    private byte[] encodedOrigin = {};

    /** The bases of a finding, as an array. */
    byte[] bases(List<LegalBasis> list) {
        byte[] known = bases.get(list);
        if (known == null) {
            if (bases.size() >= MOST_BASES) {
                bases.clear();
            }
            known = encoded(list);
            bases.put(list, known);
        }
        return known;
    }

    /** The parts of a ledger row; ledgers share most of their rows. */
    LedgerRowParts row(LedgerRow row) {
        LedgerRowParts known = rows.get(row);
        if (known == null) {
            if (rows.size() >= MOST_ROWS) {
                rows.clear();
            }
            known = new LedgerRowParts(row);
            rows.put(row, known);
        }
        return known;
    }

    /** Profile, engine and plug-ins, as members of an object. */
    byte[] origin(Provenance provenance) {
        Provenance known = origin;
        boolean same = known != null
                && known.profile() == provenance.profile()
                && known.plugins() == provenance.plugins()
                && known.engine().equals(provenance.engine());
        if (!same) {
            encodedOrigin = encoded(provenance);
            origin = provenance;
        }
        return encodedOrigin;
    }

    private static byte[] encoded(List<LegalBasis> list) {
        JsonBytes json = new JsonBytes(JsonBytes.Escapes.CAUTIOUS, 256);
        json.open('[');
        for (LegalBasis basis : list) {
            json.open('{');
            json.plainKey("id").text(basis.id());
            json.plainKey("text").text(basis.text());
            json.plainKey("jurisdiction").text(basis.jurisdiction());
            json.plainKey("kind").plain(kind(basis));
            json.plainKey("verified").raw(basis.verified() ? "true" : "false");
            json.close('}');
        }
        return json.close(']').toBytes();
    }

    private static String kind(LegalBasis basis) {
        return switch (basis.kind()) {
            case NUMBERED_TEXT -> "numbered_text";
            case PRACTICE -> "practice";
            case OWN_CHOICE -> "own_choice";
        };
    }

    private static byte[] encoded(Provenance provenance) {
        JsonBytes json = new JsonBytes(JsonBytes.Escapes.CAUTIOUS, 512);
        ProfileRef profile = provenance.profile();
        json.plainKey("profile").open('{');
        json.plainKey("id").text(profile.id());
        json.plainKey("version").text(profile.version());
        json.plainKey("digest").text(profile.digest());
        json.plainKey("asOf").text(profile.asOf().toString());
        json.close('}');
        json.plainKey("engine").text(provenance.engine());
        json.plainKey("plugins").open('[');
        for (PluginRef plugin : provenance.plugins()) {
            json.open('{');
            json.plainKey("id").text(plugin.id());
            json.plainKey("version").text(plugin.version());
            json.close('}');
        }
        return json.close(']').toBytes();
    }
}

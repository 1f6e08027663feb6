// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.cli.input.DeskMarks;
import org.biaochi.cli.session.Output;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.mark.SubjectMarks;
import org.biaochi.report.words.Plain;
import org.jspecify.annotations.Nullable;

/**
 * Other results and the review packet beside them. A run that breaks off leaves the packet of what was done; a packet that cannot
 * be written takes nothing from the other results.
 */
public final class WithPacket extends BesideResults {
    private final PacketFile packet;
    private final Output err;
    private final Totals totals;
    private final @Nullable DeskMarks marks;
    private @Nullable IOException failure;
    private boolean written;

    /** Writes a packet beside other results; {@code marks} are those of the round before, null for none. */
    public WithPacket(ReviewResults results, PacketFile packet, Output err, Totals totals, @Nullable DeskMarks marks) {
        super(results);
        this.packet = packet;
        this.err = err;
        this.totals = totals;
        this.marks = marks;
    }

    @Override
    public void assessed(Decoded<?> input, Assessment assessment) {
        if (failure == null) {
            try {
                packet.add(input, assessment, marks == null ? SubjectMarks.NONE : marks.last());
            } catch (IOException e) {
                failure = e;
            }
        }
        super.assessed(input, assessment);
    }

    @Override
    public void end(Optional<LocalText> unusedWaivers) {
        super.end(unusedWaivers);
        write();
    }

    @Override
    public void close() {
        if (!written) {
            write();
        }
        packet.close();
        super.close();
    }

    private void write() {
        written = true;
        if (failure == null) {
            try {
                packet.write(marks == null ? List.of() : marks.astray());
            } catch (IOException e) {
                failure = e;
            }
        }
        String target = Plain.of(packet.target().toString());
        if (failure == null) {
            err.line("审核问题清单：" + target + "（" + packet.subjects() + " 个项目，问题 " + packet.rows() + " 个，未能判定 "
                    + packet.open() + " 项） / packet: " + target + " (" + packet.subjects() + " projects, "
                    + packet.rows() + " findings, " + packet.open() + " not judged)");
        } else {
            totals.addLoss();
            String kind = failure.getClass().getSimpleName();
            err.line("错误：" + target + ": 审核问题清单写不出来（" + kind + "），请检查磁盘空间和权限；其他结果不受影响 [PACKET_FAILED]");
            err.line("error: " + target + ": the packet cannot be written (" + kind
                    + "); check disk space and permissions; the other results are complete [PACKET_FAILED]");
        }
        err.flush();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.cli.session.Output;
import org.biaochi.report.words.Plain;

/** Writes an error, and those that came with it, for a person: what is wrong and what to do, Chinese first, then English. */
final class ErrorText {
    private ErrorText() {}

    static void write(Output err, ConfigurationException refused) {
        String at = refused.location().isEmpty() ? "" : Plain.of(refused.location()) + ": ";
        write(err, at, refused.text(), refused.code());
        for (Throwable further : refused.getSuppressed()) {
            if (further instanceof ConfigurationException fault) {
                write(err, fault);
            }
        }
    }

    static void write(Output err, String at, LocalText text, String code) {
        err.line("错误：" + at + Plain.of(text.zh()) + " [" + code + "]");
        err.line("error: " + at + Plain.of(text.en()) + " [" + code + "]");
        err.flush();
    }

    static void internal(Output err, Throwable cause, boolean debug) {
        String what = cause.getClass().getSimpleName()
                + (cause.getMessage() == null ? "" : ": " + Plain.of(cause.getMessage(), 300));
        LocalText text = cause instanceof OutOfMemoryError
                ? new LocalText(
                        "内存不够（" + what + "）。请加大内存再跑，例如 JAVA_OPTS=-Xmx2g biaochi …",
                        "out of memory (" + what + "). Run again with more, for example JAVA_OPTS=-Xmx2g biaochi …")
                : new LocalText(
                        "程序内部出错（" + what + "）。请设置环境变量 BIAOCHI_DEBUG=1 重跑一次，并把输出反馈给维护方",
                        "internal error (" + what
                                + "). Run again with BIAOCHI_DEBUG=1 in the environment and report the output");
        write(err, "", text, "INTERNAL");
        if (debug) {
            StringWriter trace = new StringWriter();
            cause.printStackTrace(new PrintWriter(trace, true));
            err.text(trace.toString());
            err.flush();
        }
    }
}

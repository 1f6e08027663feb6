// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.cli.session.Output;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in both languages what was typed wrong and which help to read. */
final class UsageErrors {
    private UsageErrors() {}

    static void write(Output err, ParameterException wrong) {
        String help = wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        LocalText what = what(wrong);
        ErrorText.write(err, "", new LocalText(what.zh() + "；用法见 " + help, what.en() + "; see " + help), "USAGE");
    }

    private static LocalText what(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String argument = unmatched.getUnmatched().get(0);
            List<String> near = unmatched.getSuggestions();
            boolean command = wrong.getCommandLine().getParent() == null && !argument.startsWith("-");
            return new LocalText(
                    (command ? "没有命令 " : "不认识 ") + argument + (near.isEmpty() ? "" : "，是不是 " + String.join("、", near)),
                    (command ? "there is no command " : "unknown argument ")
                            + argument
                            + (near.isEmpty() ? "" : ", did you mean " + String.join(", ", near)));
        }
        if (wrong instanceof MissingParameterException missing) {
            String names = missing.getMissing().isEmpty()
                    ? ""
                    : missing.getMissing().get(0).paramLabel();
            String option = missing.getMissing().isEmpty()
                            || !missing.getMissing().get(0).isOption()
                    ? names
                    : ((OptionSpec) missing.getMissing().get(0)).longestName();
            return new LocalText("缺少 " + option, "missing " + option);
        }
        String message = String.valueOf(wrong.getMessage());
        if (wrong instanceof OverwrittenOptionException) {
            return new LocalText("同一个选项写了两次（" + message + "）", message);
        }
        return new LocalText("参数有误（" + message + "）", message);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.cli.region.generate.InventedRegion;
import org.biaochi.cli.report.Progress;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.cli.session.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Invents the budget year of a region. */
@Command(
        name = "generate",
        sortOptions = false,
        description = "生成一个虚构地区一个预算年度的数据，同一种子结果逐字节相同 / invent the files of a region's budget year from a seed")
final class GenerateCommand implements CliCommand {
    private static final int MOST = 1_000_000;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--projects", paramLabel = "N", defaultValue = "100", description = "项目数 / how many projects")
    private int projects;

    @Option(names = "--departments", paramLabel = "M", defaultValue = "12", description = "部门数 / how many departments")
    private int departments;

    @Option(
            names = "--region",
            paramLabel = "CODE",
            defaultValue = "619901",
            description = "行政区划代码 / code of the region")
    private String region = "";

    @Option(names = "--year", paramLabel = "Y", defaultValue = "2025", description = "预算年度 / budget year")
    private int year;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "种子 / seed")
    private long seed;

    @Parameters(paramLabel = "DIR", description = "空文件夹，不存在时新建 / an empty folder, made if missing")
    private @Nullable String folder;

    @Override
    public ExitStatus run(Session session) {
        require(projects >= 1 && projects <= MOST, "--projects " + projects, "项目数应为 1 至 " + MOST, "1 to " + MOST);
        require(
                departments >= 1 && departments <= projects && departments < 9000,
                "--departments " + departments,
                "部门数应为 1 至项目数，最多 8999",
                "1 to the number of projects, at most 8999");
        require(region.matches("[0-9]{2,12}"), "--region " + region, "行政区划代码应为 2 至 12 位数字", "2 to 12 digits");
        require(year >= 2000 && year <= 2099, "--year " + year, "年度应为 2000 至 2099", "2000 to 2099");
        Path target = target(session);
        Progress progress = Progress.of(session, projects);
        try {
            new InventedRegion(region, year, departments, projects, seed).write(target, progress::at);
        } catch (IOException e) {
            throw refused(
                    target.toString(),
                    "写不进去，请换一个文件夹名，或检查磁盘空间和权限",
                    "it cannot be written; choose another folder, or check disk space and permissions");
        } finally {
            progress.end();
        }
        session.out().line("已生成 " + departments + " 个部门、" + projects + " 个项目：" + folder);
        session.out().line("下一步：biaochi cycle " + folder);
        return ExitStatus.GOOD;
    }

    private Path target(Session session) {
        try {
            Path target = session.directory().resolve(String.valueOf(folder));
            if (Files.isDirectory(target)) {
                try (Stream<Path> inside = Files.list(target)) {
                    require(
                            inside.findAny().isEmpty(),
                            String.valueOf(folder),
                            "文件夹里已有文件，请换一个空文件夹",
                            "the folder is not empty; choose another");
                }
            }
            return target;
        } catch (IOException | InvalidPathException e) {
            throw refused(String.valueOf(folder), "不能用作文件夹，请换一个", "it cannot be used as a folder; choose another");
        }
    }

    private static void require(boolean holds, String where, String zh, String en) {
        if (!holds) {
            throw refused(where, zh, en);
        }
    }

    private static ConfigurationException refused(String where, String zh, String en) {
        return new ConfigurationException("USAGE", where, new LocalText(zh, en));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.host;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import org.osgi.framework.BundleException;

/**
 * The main class of {@code bin/biaochi}: starts the distribution and runs one command in it, or the interactive shell. The exit
 * status is the command's; 3 if the installation is wrong, 4 if it breaks.
 */
public final class Launcher {
    // Classes of the framework side and of bundles are strangers, so the names are written out and the types are the
    // JDK's.
    private static final String ENGINE =
            "(&(objectClass=org.biaochi.api.engine.PerformanceEngine)(biaochi.plugins=org.biaochi.validators.goal))";
    private static final String COMMANDS =
            "(&(objectClass=" + ToIntBiFunction.class.getName() + ")(biaochi.commands=*))";
    private static final Duration START_LIMIT = Duration.ofSeconds(20);
    private static final int POLL_MILLIS = 500;

    private Launcher() {}

    /** Runs the command and ends the process. */
    public static void main(String[] args) {
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        System.exit(run(args));
    }

    // The exit happens on the main thread only: from a bundle's activator it would wait for itself.
    private static int run(String[] args) {
        boolean interactive = args.length > 0 && args[0].equals("shell");
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        if (!interactive) {
            // Standard output is the command's alone, whatever a library prints.
            System.setOut(System.err);
        }
        try {
            Installation installation = Installation.find();
            Map<String, String> settings = installation.settings();
            settings.forEach(Launcher::offer);
            offer("java.util.logging.config.file", installation.logging().toString());
            Container container = Container.create(
                    Launcher.class.getClassLoader(), settings, interactive ? Container.SHELL : Container.COMMANDS);
            Runtime.getRuntime().addShutdownHook(new Thread(container::stop, "biaochi-stop"));
            container.start(installation.bundles());
            watch(new PluginFolder(installation.plugins(), container.context(), System.err));
            if (interactive) {
                container.awaitStop();
                return 0;
            }
            return command(container).applyAsInt(args, out);
        } catch (LaunchException failure) {
            System.err.println("biaochi: " + failure.getMessage());
            return failure.status();
        } catch (IOException | BundleException | InterruptedException failure) {
            System.err.println("biaochi: 启动失败 / cannot start: " + failure);
            return LaunchException.BROKEN;
        }
    }

    /** Sets a system property unless the command line did. */
    private static void offer(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }

    private static void watch(PluginFolder plugins) {
        plugins.takeAll();
        Thread watcher = new Thread(
                () -> {
                    try {
                        while (true) {
                            Thread.sleep(POLL_MILLIS);
                            plugins.look();
                        }
                    } catch (InterruptedException | IllegalStateException stopped) {
                        Thread.currentThread().interrupt();
                    }
                },
                "biaochi-plugins");
        watcher.setDaemon(true);
        watcher.start();
    }

    @SuppressWarnings("unchecked")
    private static ToIntBiFunction<String[], OutputStream> command(Container container)
            throws InterruptedException, LaunchException {
        if (container.await(ENGINE, START_LIMIT) == null) {
            throw new LaunchException(
                    LaunchException.BROKEN,
                    "引擎或内置规则未就绪，详见上面的日志 / the engine or its built-in rules are not there; see the log above");
        }
        Object commands = container.await(COMMANDS, START_LIMIT);
        if (commands == null) {
            throw new LaunchException(
                    LaunchException.BROKEN, "命令模块未就绪 / the commands are not there; see the log above");
        }
        return (ToIntBiFunction<String[], OutputStream>) commands;
    }
}

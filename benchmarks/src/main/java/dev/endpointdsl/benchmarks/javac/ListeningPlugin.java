package dev.endpointdsl.benchmarks.javac;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A plugin that only listens, which shows what javac does for every plugin: it keeps, for example,
 * comments and the end position of each tree.
 */
public final class ListeningPlugin implements Plugin {

  /** Creates the plugin; called by javac. */
  public ListeningPlugin() {}

  @Override
  public String getName() {
    return "Listening";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... args) {
    task.addTaskListener(new TaskListener() {});
  }

  /** Creates the folder through which javac finds the plugin. */
  static Path announced(Path folder) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF").resolve("services"));
    Files.writeString(services.resolve(Plugin.class.getName()), ListeningPlugin.class.getName());
    return folder;
  }
}

package dev.endpointdsl.benchmarks.process;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Does nothing but listen: what javac does for it, it does for every plugin. It keeps comments and
 * where each tree ends, for one.
 */
public final class ListeningPlugin implements Plugin {

  /** For javac. */
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

  /** Makes the folder that has javac find it. */
  static Path announced(Path folder) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF").resolve("services"));
    Files.writeString(services.resolve(Plugin.class.getName()), ListeningPlugin.class.getName());
    return folder;
  }
}

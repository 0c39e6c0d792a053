package dev.endpointdsl.checker;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.Trees;
import org.jspecify.annotations.Nullable;

/**
 * The javac plugin {@code EndpointDsl}. javac finds it on the processor path or, without one, on
 * the class path, and starts it without a flag. {@code -Xplugin:"EndpointDsl mode=warnings"} sets
 * its {@link Options}.
 */
public final class EndpointDslPlugin implements Plugin {

  private @Nullable AnalysisListener listener;

  /** Creates the plugin; javac calls this through {@link java.util.ServiceLoader}. */
  public EndpointDslPlugin() {}

  @Override
  public String getName() {
    return "EndpointDsl";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  /** Starts the plugin. With {@code -Xplugin}, javac calls this once more to pass the options. */
  @Override
  public void init(JavacTask task, String... args) {
    AnalysisListener running = listener;
    if (running == null) {
      Trees trees = Trees.instance(task);
      running = new AnalysisListener(trees, new ClassChecker(task, trees));
      listener = running;
      task.addTaskListener(running);
    }
    if (args.length > 0) {
      running.configure(Options.parse(args));
    }
  }
}

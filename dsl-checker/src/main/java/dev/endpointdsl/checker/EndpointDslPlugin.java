package dev.endpointdsl.checker;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import org.jspecify.annotations.Nullable;

/**
 * The plugin {@code EndpointDsl}. javac finds it on the processor path (or, without one, on the
 * class path) and starts it without being asked to; {@code -Xplugin:"EndpointDsl mode=warnings"}
 * gives it {@link Options}.
 */
public final class EndpointDslPlugin implements Plugin {

  private @Nullable AnalysisListener listener;

  /** For javac. */
  public EndpointDslPlugin() {}

  @Override
  public String getName() {
    return "EndpointDsl";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  /** Called twice where options are given: once because it starts by itself, once with them. */
  @Override
  public void init(JavacTask task, String... args) {
    AnalysisListener running = listener;
    if (running == null) {
      running = AnalysisListener.of(task);
      listener = running;
      task.addTaskListener(running);
    }
    if (args.length > 0) {
      running.configure(Options.parse(args));
    }
  }
}

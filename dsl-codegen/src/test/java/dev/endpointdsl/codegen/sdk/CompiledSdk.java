package dev.endpointdsl.codegen.sdk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources with the class path of the test. */
public final class CompiledSdk {

  private final Path output;
  private final List<String> options;

  /**
   * Creates a compiler.
   *
   * @param output the directory for classes, which is also on the class path
   * @param options further options of javac
   */
  public CompiledSdk(Path output, String... options) {
    this.output = output;
    this.options = List.of(options);
  }

  /** Compiles sources, given by the simple names of their types, and returns the diagnostics. */
  public List<String> compile(Map<String, String> sources) {
    return run(sources, List.of());
  }

  /** Applies a function to the elements of a compilation, and returns its result. */
  public <T> T withElements(Function<Elements, T> function) {
    AtomicReference<T> result = new AtomicReference<>();
    List<String> messages =
        run(
            Map.of("Probe", "final class Probe {}"),
            List.of(new ElementsProcessor(elements -> result.set(function.apply(elements)))));
    if (result.get() == null) {
      throw new AssertionError("The processor did not run: " + messages);
    }
    return result.get();
  }

  private List<String> run(Map<String, String> sources, List<Processor> processors) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      CompilationTask task =
          compiler.getTask(
              null, files, diagnostics, allOptions(processors), null, sources(sources));
      task.setProcessors(processors);
      boolean compiled = task.call();
      List<String> messages = diagnostics.getDiagnostics().stream().map(Object::toString).toList();
      if (!compiled && messages.isEmpty()) {
        throw new AssertionError("javac failed without a diagnostic");
      }
      return messages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> allOptions(List<Processor> processors) {
    String classPath = output + System.getProperty("path.separator");
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-d", output.toString(), "--release", "17"));
    all.addAll(List.of("-classpath", classPath + System.getProperty("java.class.path")));
    all.add(processors.isEmpty() ? "-proc:none" : "-proc:only");
    return all;
  }

  private static List<JavaFileObject> sources(Map<String, String> sources) {
    return sources.entrySet().stream()
        .<JavaFileObject>map(source -> new Source(source.getKey(), source.getValue()))
        .toList();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String code;

    Source(String name, String code) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }

  @SupportedAnnotationTypes("*")
  private static final class ElementsProcessor extends AbstractProcessor {
    private final Consumer<Elements> consumer;

    ElementsProcessor(Consumer<Elements> consumer) {
      this.consumer = consumer;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!round.processingOver()) {
        consumer.accept(processingEnv.getElementUtils());
      }
      return false;
    }
  }
}

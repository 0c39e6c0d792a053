package dev.endpointdsl.codegen.source;

import dev.endpointdsl.codegen.problem.ModelResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Runs a {@link ModelFinder} inside a compilation, as the real processor does. */
final class FinderProcessor extends AbstractProcessor {

  private final List<String> names;
  private final UnaryOperator<ProcessingEnvironment> wrapper;
  private @Nullable ModelResult<List<ModelSource>> result;

  private FinderProcessor(UnaryOperator<ProcessingEnvironment> wrapper, String... names) {
    this.names = List.of(names);
    this.wrapper = wrapper;
  }

  static FinderProcessor plain(String... names) {
    return new FinderProcessor(UnaryOperator.identity(), names);
  }

  /** Creates a processor whose environment is a wrapper, as build tools and other compilers do. */
  static FinderProcessor withWrappedEnvironment(String... names) {
    return new FinderProcessor(FinderProcessor::wrap, names);
  }

  /** Compiles a file with this processor only, and returns the result of the finder. */
  ModelResult<List<ModelSource>> compile(Path file, List<String> arguments) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, files, null, arguments, null, files.getJavaFileObjects(file));
      task.setProcessors(List.of(this));
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (result == null) {
      throw new AssertionError("The processor did not run with " + arguments);
    }
    return result;
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ElementFilter.packagesIn(round.getRootElements())
        .forEach(
            element -> result = ModelFinder.of(wrapper.apply(processingEnv)).find(element, names));
    return false;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(ModelFinder.PATH_OPTION);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  private static ProcessingEnvironment wrap(ProcessingEnvironment environment) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            FinderProcessor.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(environment, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}

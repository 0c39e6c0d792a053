package dev.endpointdsl.checker;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A bug in the checker is reported as a warning, and the compilation continues. */
class FailureTest {

  @ParameterizedTest
  @MethodSource("failures")
  void isOneWarning(Supplier<Throwable> failure, String name) {
    Compilation compilation = compileWith(failure);

    assertThat(compilation.success()).isTrue();
    assertThat(compilation.messages()).hasSize(1);
    assertThat(compilation.messages().get(0))
        .startsWith("3:1: warning: [EndpointDsl:Failure] the checker failed on this class")
        .contains(name)
        .contains("at dev.endpointdsl.checker.FailureTest")
        .contains("please report it");
  }

  @Test
  void hidesNoErrorOfJavac() {
    Compilation compilation =
        Compilation.of(
            List.of(StringSource.callingWait("A", "    unknown();")),
            FailureTest::addFailing,
            List.of("-Xplugin:EndpointDsl off"));

    assertThat(compilation.success()).isFalse();
    assertThat(compilation.messages()).hasSize(2);
  }

  static List<Object[]> failures() {
    return List.of(
        failure(() -> new IllegalStateException("injected"), "IllegalStateException: injected"),
        failure(() -> new NoSuchMethodError("gone"), "NoSuchMethodError: gone"),
        failure(StackOverflowError::new, "StackOverflowError"));
  }

  private static Object[] failure(Supplier<Throwable> failure, String name) {
    return new Object[] {failure, name};
  }

  /** Compiles with a failing check; the real checker is off. */
  private static Compilation compileWith(Supplier<Throwable> failure) {
    return Compilation.of(
        List.of(StringSource.callingWait("A", ""), StringSource.callingWait("B", "")),
        task -> task.addTaskListener(new AnalysisListener(Trees.instance(task), failing(failure))),
        List.of("-Xplugin:EndpointDsl off"));
  }

  private static void addFailing(JavacTask task) {
    task.addTaskListener(
        new AnalysisListener(
            Trees.instance(task), failing(() -> new IllegalStateException("injected"))));
  }

  private static ClassCheck failing(Supplier<Throwable> failure) {
    return declaration -> {
      Throwable thrown = failure.get();
      if (thrown instanceof RuntimeException exception) {
        throw exception;
      }
      throw (Error) thrown;
    };
  }
}

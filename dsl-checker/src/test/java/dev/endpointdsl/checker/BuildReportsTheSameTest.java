package dev.endpointdsl.checker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Violation;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Without the checker, {@code build()} reports the same mistakes with the same messages. */
class BuildReportsTheSameTest {

  /** The method of a program that returns a request, by its type. */
  private static final Pattern REQUEST =
      Pattern.compile(
          "(?m)^  (?:EndpointConfig|Model|InferenceComponent|InferenceComponentUpdate"
              + "|InferenceComponentRuntimeUpdate|ScalableTarget|ScalingPolicy|ScheduledAction)"
              + " (?<method>\\w+)\\(\\) \\{$");

  @TempDir Path classes;

  @ParameterizedTest
  @MethodSource("programs")
  void breaksTheSameRuleAtRunTime(Program program)
      throws IOException, ReflectiveOperationException {
    Compilation unchecked =
        Compilation.of(
            List.of(program.file()), "-d", classes.toString(), "-Xplugin:EndpointDsl mode=off");
    assertThat(unchecked.messages()).isEmpty();

    List<Violation> violations = violations(program);

    assertThat(violations)
        .filteredOn(violation -> violation.rule().id().equals(program.rule().orElseThrow()))
        .isNotEmpty()
        .anyMatch(violation -> hasSameMessage(program.messages().get(0), violation));
  }

  @Test
  void areManyAndOfBothDsls() {
    assertThat(programs()).hasSizeGreaterThan(100);
    assertThat(programs())
        .extracting(program -> program.file().getParent().getFileName().toString())
        .contains("hosting", "scaling");
  }

  static List<Program> programs() {
    return BadProgramsTest.programs().stream()
        .filter(program -> program.messages().get(0).contains("[EndpointDsl:"))
        .filter(program -> REQUEST.matcher(program.text()).find())
        .filter(program -> program.rule().isPresent())
        .toList();
  }

  /**
   * Compares messages, except where they differ by design: of an implied constant, the checker
   * names the method to call; of a name prefix, the value has the whole name.
   */
  private static boolean hasSameMessage(String message, Violation violation) {
    return message.contains("[EndpointDsl:Implied]")
        || message.contains("endpointConfigNamePrefix")
        || Program.withoutRule(message).endsWith(violation.problem());
  }

  @SuppressWarnings("unchecked")
  private List<Violation> violations(Program program)
      throws IOException, ReflectiveOperationException {
    Matcher request = REQUEST.matcher(program.text());
    assertThat(request.find()).isTrue();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      Class<?> type = loader.loadClass(program.name());
      Method method = type.getDeclaredMethod(request.group("method"));
      Constructor<?> constructor = type.getDeclaredConstructor();
      method.setAccessible(true);
      constructor.setAccessible(true);
      Object value = method.invoke(constructor.newInstance());
      return (List<Violation>) value.getClass().getMethod("violations").invoke(value);
    } catch (InvocationTargetException thrown) {
      assertThat(thrown.getCause()).isInstanceOf(InvalidConfigException.class);
      return ((InvalidConfigException) thrown.getCause()).violations();
    }
  }
}

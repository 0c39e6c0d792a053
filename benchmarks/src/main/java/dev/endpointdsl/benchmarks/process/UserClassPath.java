package dev.endpointdsl.benchmarks.process;

import dev.endpointdsl.guards.process.JavaCommand;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parts of this program's class path, and commands that run with them. */
public final class UserClassPath {

  /** A class of each jar that a user's program does not need. */
  private static final String[] TOOLS = {
    "dev.endpointdsl.benchmarks.cold.LocalAnswer",
    "dev.endpointdsl.guards.cold.DslRequest",
    "dev.endpointdsl.checker.EndpointDslPlugin",
    "dev.endpointdsl.codegen.DslProcessor",
    "dev.endpointdsl.testkit.LocalSageMaker",
    "software.amazon.smithy.model.Model",
    "software.amazon.smithy.utils.ListUtils",
    "org.openjdk.jmh.Main",
    "joptsimple.OptionParser",
    "org.apache.commons.math3.util.FastMath",
    "tools.jackson.databind.ObjectMapper",
    "com.fasterxml.jackson.annotation.JsonProperty",
    "org.hibernate.validator.HibernateValidator",
    "jakarta.validation.Validator",
    "org.jboss.logging.Logger",
    "com.fasterxml.classmate.TypeResolver",
    "org.glassfish.expressly.ExpressionFactoryImpl",
    "jakarta.el.ELContext"
  };

  private static final String SEPARATOR = System.getProperty("path.separator");

  private UserClassPath() {}

  /** Returns a command with a user's class path, preceded by the jar of the given main class. */
  public static List<String> command(String mainClass, String... arguments) {
    String path = locationOf(mainClass) + SEPARATOR + pathWithout(TOOLS);
    List<String> command =
        new ArrayList<>(List.of(JavaCommand.tool("java"), "-cp", path, mainClass));
    command.addAll(List.of(arguments));
    return List.copyOf(command);
  }

  /** Returns the jars or folders with the named classes, as a path for a compiler. */
  public static String pathOf(String... classes) {
    return Arrays.stream(classes)
        .map(UserClassPath::locationOf)
        .distinct()
        .collect(Collectors.joining(SEPARATOR));
  }

  /** Returns the class path without the jars or folders with the named classes. */
  public static String pathWithout(String... classes) {
    List<String> left = Arrays.stream(classes).map(UserClassPath::locationOf).toList();
    return Stream.of(Pattern.compile(SEPARATOR, Pattern.LITERAL).split(JavaCommand.CLASS_PATH, -1))
        .filter(entry -> !left.contains(Path.of(entry).toAbsolutePath().toString()))
        .collect(Collectors.joining(SEPARATOR));
  }

  private static String locationOf(String name) {
    try {
      Class<?> type = Class.forName(name, false, UserClassPath.class.getClassLoader());
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException("The class path of the benchmarks lacks " + name, e);
    }
  }
}

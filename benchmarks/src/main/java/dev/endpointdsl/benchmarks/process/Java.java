package dev.endpointdsl.benchmarks.process;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Commands that run this Java with this program's class path, or parts of it. */
public final class Java {

  /** All that the benchmarks use. */
  static final String CLASS_PATH = System.getProperty("java.class.path");

  /**
   * Classes of all that a user's program does without: what this one measures, and measures with.
   */
  private static final String[] TOOLS = {
    "dev.endpointdsl.benchmarks.cold.LocalAnswer",
    "dev.endpointdsl.checker.EndpointDslPlugin",
    "dev.endpointdsl.codegen.DslProcessor",
    "dev.endpointdsl.testkit.LocalSageMaker",
    "com.palantir.javapoet.JavaFile",
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

  private Java() {}

  static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  /** A program in a fresh virtual machine. */
  public static List<String> command(String mainClass, String... arguments) {
    List<String> command = new ArrayList<>(List.of(tool("java"), "-cp", CLASS_PATH, mainClass));
    command.addAll(List.of(arguments));
    return List.copyOf(command);
  }

  /** One with the class path of a user's program that has a main class of ours in front of it. */
  public static List<String> userCommand(String mainClass, String... arguments) {
    String path = placeOf(mainClass) + SEPARATOR + pathWithout(TOOLS);
    List<String> command = new ArrayList<>(List.of(tool("java"), "-cp", path, mainClass));
    command.addAll(List.of(arguments));
    return List.copyOf(command);
  }

  /** The jars or folders that hold classes of these names, as a path for a compiler. */
  static String pathOf(String... classes) {
    return Arrays.stream(classes)
        .map(Java::placeOf)
        .distinct()
        .collect(Collectors.joining(SEPARATOR));
  }

  /** The class path without the jars or folders that hold classes of these names. */
  static String pathWithout(String... classes) {
    List<String> left = Arrays.stream(classes).map(Java::placeOf).toList();
    return Stream.of(Pattern.compile(SEPARATOR, Pattern.LITERAL).split(CLASS_PATH, -1))
        .filter(entry -> !left.contains(Path.of(entry).toAbsolutePath().toString()))
        .collect(Collectors.joining(SEPARATOR));
  }

  private static String placeOf(String name) {
    try {
      Class<?> type = Class.forName(name, false, Java.class.getClassLoader());
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException("The class path of the benchmarks lacks " + name, e);
    }
  }
}

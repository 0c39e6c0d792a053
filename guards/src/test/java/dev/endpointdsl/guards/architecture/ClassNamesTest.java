package dev.endpointdsl.guards.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A simple name has one meaning in the product, and not that of a class of the JDK. */
class ClassNamesTest {

  private static final List<String> WELL_KNOWN_PACKAGES =
      List.of(
          "java.lang",
          "java.lang.annotation",
          "java.lang.reflect",
          "java.io",
          "java.net",
          "java.net.http",
          "java.nio.file",
          "java.time",
          "java.util",
          "java.util.concurrent",
          "java.util.function",
          "java.util.regex",
          "java.util.stream",
          "javax.lang.model",
          "javax.lang.model.element",
          "javax.lang.model.type",
          "javax.lang.model.util",
          "javax.tools");

  /** Names that two classes may share, each with its reason. */
  private static final Map<String, String> SHARED =
      Map.of("Patterns", "generated once for each DSL, and used only in its package");

  /** Names of the JDK that a class may have, each with its reason. */
  private static final Map<String, String> OF_THE_JDK =
      Map.of("Pattern", "the constraint annotation, named like Jakarta Validation's");

  @Test
  void areUnique() {
    Map<String, Set<String>> classes =
        topLevelTypes()
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    TreeMap::new,
                    Collectors.mapping(JavaClass::getName, Collectors.toCollection(TreeSet::new))));
    classes.values().removeIf(names -> names.size() == 1);
    classes.keySet().removeAll(SHARED.keySet());

    assertThat(classes)
        .as("names of several classes, because a reader must not ask which one is meant")
        .isEmpty();
  }

  @Test
  void areNotThoseOfTheJdk() {
    Set<String> clashes =
        topLevelTypes()
            .filter(type -> !OF_THE_JDK.containsKey(type.getSimpleName()))
            .filter(type -> WELL_KNOWN_PACKAGES.stream().anyMatch(in -> exists(in, type)))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(clashes)
        .as("classes named like one of the JDK, because a reader thinks of that one first")
        .isEmpty();
  }

  /** Returns all types; Java's own packages may have a {@code package-info} as well. */
  private static Stream<JavaClass> topLevelTypes() {
    return ProductClasses.ALL.stream()
        .filter(JavaClass::isTopLevelClass)
        .filter(type -> !type.getSimpleName().equals("package-info"));
  }

  private static boolean exists(String packageName, JavaClass type) {
    try {
      Class.forName(packageName + "." + type.getSimpleName(), false, null);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}

package dev.endpointdsl.codegen.emit.pattern;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.pattern.CodePointSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The tests of characters that the scanners of one class share, each written once. */
final class CharacterPredicates {

  private final Map<CodePointSet, CharacterClass> classes = new LinkedHashMap<>();
  private final Map<CodePointSet, String> names = new LinkedHashMap<>();
  private final Set<String> taken;

  /**
   * No test yet.
   *
   * @param taken method names of the class that are in use
   */
  CharacterPredicates(Set<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /**
   * A condition that the character is in the set. It binds at least as tightly as a comparison.
   *
   * @param character an expression for the code point, without side effects
   * @param scanner the method that asks, after which a set is named that has no name of its own
   */
  CodeBlock test(CodePointSet set, CodeBlock character, String scanner) {
    if (set.isEmpty() || set.complement().isEmpty()) {
      return CodeBlock.of(set.isEmpty() ? "false" : "true");
    }
    if (set.isSingle()) {
      return CodeBlock.of("$L == $L", character, onlyOf(set));
    }
    if (set.complement().isSingle()) {
      return CodeBlock.of("$L != $L", character, onlyOf(set.complement()));
    }
    return CodeBlock.of("$L($L)", nameOf(set, scanner), character);
  }

  /** A condition that the character is not in the set; as tight as that of {@link #test}. */
  CodeBlock testNot(CodePointSet set, CodeBlock character, String scanner) {
    CodePointSet complement = set.complement();
    boolean direct =
        set.isEmpty() || complement.isEmpty() || set.isSingle() || complement.isSingle();
    return direct
        ? test(complement, character, scanner)
        : CodeBlock.of("!$L", test(set, character, scanner));
  }

  /** Adds the methods and constants of all tests that were asked for. */
  void addTo(TypeSpec.Builder type) {
    classes.values().forEach(c -> c.fields().forEach(type::addField));
    classes.values().forEach(c -> type.addMethod(c.method()));
  }

  private String nameOf(CodePointSet set, String scanner) {
    return names.computeIfAbsent(
        set,
        unnamed -> {
          String name = free(nameFor(unnamed, scanner));
          classes.put(unnamed, new CharacterClass(unnamed, name));
          return name;
        });
  }

  private static String nameFor(CodePointSet set, String scanner) {
    return "is"
        + CharacterNames.of(set)
            .orElseGet(() -> "CharacterOf" + GeneratedNames.capitalize(scanner));
  }

  private String free(String wanted) {
    String name = wanted;
    for (int number = 2; !taken.add(name); number++) {
      name = wanted + number;
    }
    return name;
  }

  private static String onlyOf(CodePointSet single) {
    return CharacterLiterals.literal(single.ranges().get(0).first());
  }
}

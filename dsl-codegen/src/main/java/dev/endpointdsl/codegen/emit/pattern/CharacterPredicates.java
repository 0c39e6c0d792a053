package dev.endpointdsl.codegen.emit.pattern;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.TypeSpec;
import dev.endpointdsl.codegen.pattern.CodePointSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The predicates of characters that the matchers of one class share, each written once. */
final class CharacterPredicates {

  private final Map<CodePointSet, CharacterClass> classes = new LinkedHashMap<>();
  private final Map<CodePointSet, String> names = new LinkedHashMap<>();
  private final Set<String> taken;

  /**
   * Creates an empty collection.
   *
   * @param taken the names of the other methods of the class
   */
  CharacterPredicates(Set<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /**
   * Returns a condition that a character is in a set. It binds at least as tightly as a comparison.
   *
   * @param character an expression for the code point, without side effects
   * @param scanner the matcher, after which a set without a name of its own is named
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

  /** Returns a condition that a character is not in a set; it binds as tightly as {@link #test}. */
  CodeBlock testNot(CodePointSet set, CodeBlock character, String scanner) {
    CodePointSet complement = set.complement();
    boolean direct =
        set.isEmpty() || complement.isEmpty() || set.isSingle() || complement.isSingle();
    return direct
        ? test(complement, character, scanner)
        : CodeBlock.of("!$L", test(set, character, scanner));
  }

  /** Adds the methods and constants of all requested predicates. */
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

package dev.endpointdsl.checker.check;

import dev.endpointdsl.Severity;
import dev.endpointdsl.checker.constraint.MethodConstraints;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/**
 * Warns about a call that replaces a list or map to which calls before it in the same chain have
 * added. One for each chain.
 */
final class DiscardedCheck {

  private static final String STRINGS = "WithStrings";
  private static final String CLEAR = "clear";

  /** The lists and maps that calls have added to, by the names of the methods that set them. */
  private final Set<String> extended = new LinkedHashSet<>(2);

  /** Returns the problem of the next call of the chain, if it has one. */
  Optional<Problem> of(ExecutableElement method, MethodConstraints constraints) {
    if (constraints.addsTo().isPresent()) {
      extended.add(constraints.addsTo().get());
    } else if (!extended.isEmpty()) {
      return ofSetter(method.getSimpleName().toString());
    }
    return Optional.empty();
  }

  private Optional<Problem> ofSetter(String method) {
    if (method.startsWith(CLEAR) && method.length() > CLEAR.length()) {
      extended.remove(decapitalized(method.substring(CLEAR.length())));
      return Optional.empty();
    }
    return extended.remove(member(method))
        ? Optional.of(discarded(member(method)))
        : Optional.empty();
  }

  private static Problem discarded(String member) {
    String adder = "add" + member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
    return new Problem(
        "Discarded",
        "",
        Severity.WARN,
        "replaces what calls before it have added; call "
            + adder
            + "(...) to keep it, or remove the calls before");
  }

  private static String member(String method) {
    return method.endsWith(STRINGS)
        ? method.substring(0, method.length() - STRINGS.length())
        : method;
  }

  private static String decapitalized(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}

package dev.endpointdsl;

import dev.endpointdsl.support.Problems;
import java.util.Collection;

/**
 * What is wrong, put into words when somebody asks. Classes, because the first lambda of a program
 * is slow.
 */
sealed interface Wording {

  /** The words; they may be looked for anew each time. */
  String get();

  /** Words that are there already. */
  record Told(String get) implements Wording {}

  /** A text has another form; see {@link Problems#pattern}. */
  record OtherForm(String value, String pattern) implements Wording {

    @Override
    public String get() {
      return Problems.pattern(value, pattern);
    }
  }

  /** A text is none of the known ones; see {@link Problems#unknownValue}. */
  record Unknown(String value, Collection<String> known) implements Wording {

    @Override
    public String get() {
      return Problems.unknownValue(value, known);
    }
  }
}

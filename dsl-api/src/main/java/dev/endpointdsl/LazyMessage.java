package dev.endpointdsl;

import dev.endpointdsl.message.ViolationMessages;
import java.util.Collection;

/**
 * What is wrong, put into words when somebody asks. Classes, because the first lambda of a program
 * is slow.
 */
sealed interface LazyMessage {

  /** The words; they may be looked for anew each time. */
  String get();

  /** Words that are there already. */
  record Told(String get) implements LazyMessage {}

  /** A text has another form; see {@link ViolationMessages#pattern}. */
  record OtherForm(String value, String pattern) implements LazyMessage {

    @Override
    public String get() {
      return ViolationMessages.pattern(value, pattern);
    }
  }

  /** A text is none of the known ones; see {@link ViolationMessages#unknownValue}. */
  record Unknown(String value, Collection<String> known) implements LazyMessage {

    @Override
    public String get() {
      return ViolationMessages.unknownValue(value, known);
    }
  }
}

package dev.endpointdsl.checker;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source that is no file. */
public final class Source extends SimpleJavaFileObject {

  private final String text;

  private Source(String className, String text) {
    super(URI.create("string:///" + className + ".java"), Kind.SOURCE);
    this.text = text;
  }

  public static Source of(String className, String text) {
    return new Source(className, text);
  }

  /** A class with a method that waits, and what calls it. */
  static Source waiting(String className, String statements) {
    return of(
        className,
        """
        import dev.endpointdsl.constraint.Range;

        class %s {
          static void wait(@Range(max = 10) int seconds) {}

          void run() {
        %s
          }
        }
        """
            .formatted(className, statements));
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}

package dev.endpointdsl.checker;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source that is a string. */
public final class StringSource extends SimpleJavaFileObject {

  private final String content;

  private StringSource(String className, String content) {
    super(URI.create("string:///" + className + ".java"), Kind.SOURCE);
    this.content = content;
  }

  /** Creates a source file that is named after a class. */
  public static StringSource of(String className, String content) {
    return new StringSource(className, content);
  }

  /** Creates a class with statements that can call {@code wait(@Range(max = 10) int seconds)}. */
  static StringSource callingWait(String className, String statements) {
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
    return content;
  }
}

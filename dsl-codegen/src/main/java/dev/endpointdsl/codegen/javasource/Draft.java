package dev.endpointdsl.codegen.javasource;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Text in which names of classes are open until all imports are known. */
final class Draft {

  /** A place in the text where something is to be inserted. */
  private sealed interface Gap permits NameGap, WrapGap {

    int position();
  }

  /**
   * The name of a class, or only what comes before its simple name.
   *
   * @param position where it is in the text
   * @param name the class
   * @param isQualifier whether the simple name is left out
   */
  private record NameGap(int position, ClassName name, boolean isQualifier) implements Gap {}

  /**
   * A place where a line may be broken.
   *
   * @param position where it is in the text
   * @param otherwise the text at that place in a line that is not broken
   * @param broken the line break, with the indent after it
   */
  private record WrapGap(int position, String otherwise, String broken) implements Gap {}

  private final StringBuilder text = new StringBuilder();
  private final List<Gap> gaps = new ArrayList<>();

  void append(String more) {
    text.append(more);
  }

  void append(String more, int start, int end) {
    text.append(more, start, end);
  }

  /**
   * Appends the name of a class.
   *
   * @param known its name here, or null if that depends on the imports
   */
  void append(ClassName name, @Nullable String known) {
    if (known == null) {
      gaps.add(new NameGap(text.length(), name, false));
    } else {
      text.append(known);
    }
  }

  /** Appends what comes before the simple name of a class, and a space behind it. */
  void appendQualifier(ClassName name, @Nullable String known) {
    if (known == null) {
      gaps.add(new NameGap(text.length(), name, true));
    } else {
      text.append(qualifier(known));
    }
  }

  private static String qualifier(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot + 1) + " ";
  }

  /** Appends a place where the line is broken if it becomes too long. */
  void mayWrap(String otherwise, String broken) {
    gaps.add(new WrapGap(text.length(), otherwise, broken));
  }

  /** Returns the text with the names of classes that a function gives. */
  String text(Function<ClassName, String> naming) {
    WrappedText out = new WrappedText(text.length() + text.length() / 4);
    int start = 0;
    for (Gap gap : gaps) {
      out.append(text, start, gap.position());
      start = gap.position();
      if (gap instanceof NameGap name) {
        String full = naming.apply(name.name());
        out.append(name.isQualifier() ? qualifier(full) : full);
      } else if (gap instanceof WrapGap wrap) {
        out.mayWrap(wrap.otherwise(), wrap.broken());
      }
    }
    out.append(text, start, text.length());
    return out.toString();
  }
}

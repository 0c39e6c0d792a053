package dev.endpointdsl.json;

import dev.endpointdsl.message.QuotedText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** The paths of the current value of a parser or generator, which only problems need. */
final class JsonPath {

  /** Marks the objects whose names are keys of a map. */
  static final Object MAP = "map";

  private JsonPath() {}

  /** Returns {@code ProductionVariants[0].ModelName} or {@code Environment["key"]}. */
  static String wire(@Nullable TokenStreamContext innermost) {
    return write(innermost, JsonPath::wireStep);
  }

  /** Returns {@code /ProductionVariants/0/ModelName}. */
  static String pointer(@Nullable TokenStreamContext innermost) {
    return write(innermost, JsonPath::pointerStep);
  }

  private static String write(
      @Nullable TokenStreamContext innermost, BiConsumer<TokenStreamContext, StringBuilder> step) {
    Deque<TokenStreamContext> outermostFirst = new ArrayDeque<>();
    for (TokenStreamContext at = innermost; at != null; at = at.getParent()) {
      outermostFirst.push(at);
    }
    StringBuilder out = new StringBuilder();
    outermostFirst.forEach(context -> step.accept(context, out));
    return out.toString();
  }

  private static void wireStep(TokenStreamContext context, StringBuilder out) {
    String name = context.currentName();
    if (context.inArray() && context.hasCurrentIndex()) {
      out.append('[').append(context.getCurrentIndex()).append(']');
    } else if (context.inObject() && name != null) {
      member(name, context.currentValue() == MAP, out);
    }
  }

  private static void member(String name, boolean key, StringBuilder out) {
    if (key || !isPlain(name)) {
      out.append('[').append(QuotedText.quote(name)).append(']');
    } else {
      out.append(out.isEmpty() ? "" : ".").append(name);
    }
  }

  /** Checks whether a name needs no quotes; a wrong document may contain any name. */
  private static boolean isPlain(String name) {
    return !name.isEmpty()
        && name.length() <= 80
        && name.chars().allMatch(c -> Character.isLetterOrDigit((char) c) || c == '_');
  }

  private static void pointerStep(TokenStreamContext context, StringBuilder out) {
    String name = context.currentName();
    if (context.inArray() && context.hasCurrentIndex()) {
      out.append('/').append(context.getCurrentIndex());
    } else if (context.inObject() && name != null) {
      out.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    }
  }
}

package dev.endpointdsl.formats.terraform.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes HCL as {@code terraform fmt} does. */
public final class HclText {

  private static final Pattern BARE_KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  /** Words that are no keys without quotes. */
  private static final List<String> RESERVED = List.of("for", "null", "true", "false");

  private record Argument(String name, String value, String comment) {}

  private final StringBuilder out = new StringBuilder();
  private final List<Argument> run = new ArrayList<>();
  private String indentation = "";
  private boolean separates;

  /** Begins to write. */
  public HclText() {}

  /** Adds an argument to the run of arguments whose equals signs are below each other. */
  public void argument(String name, String value, String comment) {
    if (run.isEmpty() && separates) {
      out.append('\n');
      separates = false;
    }
    run.add(new Argument(name, value, comment));
  }

  /** Opens a block, after a blank line if something precedes it. */
  public void open(String head) {
    finishRun();
    out.append(separates ? "\n" : "").append(indentation).append(head).append(" {\n");
    indentation += "  ";
    separates = false;
  }

  /** Opens an object as the value of an argument. */
  public void openObject(String name) {
    open(name + " =");
  }

  /** Closes a block or an object. */
  public void close() {
    finishRun();
    indentation = indentation.substring(2);
    out.append(indentation).append("}\n");
    separates = true;
  }

  private void finishRun() {
    int width = run.stream().mapToInt(each -> width(each.name())).max().orElse(0);
    int comments =
        run.stream()
            .filter(each -> !each.comment().isEmpty())
            .mapToInt(each -> width(each.value()))
            .max()
            .orElse(0);
    for (Argument each : run) {
      out.append(indentation).append(each.name());
      out.append(" ".repeat(width - width(each.name()))).append(" = ").append(each.value());
      if (!each.comment().isEmpty()) {
        out.append(" ".repeat(comments - width(each.value()))).append(" # ").append(each.comment());
      }
      out.append('\n');
    }
    separates |= !run.isEmpty();
    run.clear();
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Returns the characters that have been written. */
  @Override
  public String toString() {
    return out.toString();
  }

  /** Returns a key of an object, with quotes if it needs them. */
  public static String key(String key) {
    return BARE_KEY.matcher(key).matches() && !RESERVED.contains(key) ? key : quoted(key);
  }

  /** Returns a string with quotes. */
  public static String quoted(String text) {
    return '"' + escaped(text) + '"';
  }

  /** Returns the characters of a string, in which nothing is a template. */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> escaped.append('\\').append(c);
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\t' -> escaped.append("\\t");
        case '$', '%' -> escaped.append(text.startsWith("{", i + 1) ? "" + c + c : c);
        default ->
            escaped.append(
                Character.isISOControl(c) || isLineEnd(c)
                    ? String.format(Locale.ROOT, "\\u%04x", (int) c)
                    : String.valueOf(c));
      }
    }
    return escaped.toString();
  }

  private static boolean isLineEnd(char c) {
    return c == '\u2028' || c == '\u2029' || c == '\uFEFF';
  }
}

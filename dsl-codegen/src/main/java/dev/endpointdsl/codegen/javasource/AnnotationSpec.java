package dev.endpointdsl.codegen.javasource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An annotation.
 *
 * @param type its type
 * @param members the values of its members by their names, in order; several values are an array
 */
public record AnnotationSpec(ClassName type, Map<String, List<CodeBlock>> members) {

  /** Starts an annotation. */
  public static Builder builder(ClassName type) {
    return new Builder(type);
  }

  /** Starts an annotation. */
  public static Builder builder(Class<?> type) {
    return builder(ClassName.get(type));
  }

  /**
   * Writes the annotation.
   *
   * @param separator what separates the brackets from the members
   */
  void writeTo(SourceWriter out, String separator) {
    out.write("@");
    out.write(type);
    if (members.isEmpty()) {
      return;
    }
    out.write("(");
    if (members.size() == 1 && members.containsKey("value")) {
      writeValues(out, members.get("value"), separator);
    } else {
      writeMembers(out, separator);
    }
    out.write(")");
  }

  private void writeMembers(SourceWriter out, String separator) {
    out.write(separator);
    out.indent(2);
    String before = "";
    for (Map.Entry<String, List<CodeBlock>> member : members.entrySet()) {
      out.write(before);
      out.write(member.getKey());
      out.write(" = ");
      writeValues(out, member.getValue(), separator);
      before = comma(separator);
    }
    out.unindent(2);
    out.write(separator);
  }

  private static void writeValues(SourceWriter out, List<CodeBlock> values, String separator) {
    boolean array = values.size() != 1;
    out.write(array ? "{" + separator : "");
    out.indent(2);
    String before = "";
    for (CodeBlock value : values) {
      out.write(before);
      out.write(value);
      before = comma(separator);
    }
    out.unindent(2);
    out.write(array ? separator + "}" : "");
  }

  private static String comma(String separator) {
    return separator.isEmpty() ? ", " : "," + separator;
  }

  @Override
  public String toString() {
    return CodeBlock.of("$L", this).toString();
  }

  /** Collects the members of an annotation. */
  public static final class Builder {

    private final ClassName type;
    private final Map<String, List<CodeBlock>> members = new LinkedHashMap<>();

    private Builder(ClassName type) {
      this.type = type;
    }

    /** Adds a value to a member. */
    public Builder addMember(String name, String format, Object... args) {
      members.computeIfAbsent(name, n -> new ArrayList<>()).add(CodeBlock.of(format, args));
      return this;
    }

    public AnnotationSpec build() {
      return new AnnotationSpec(type, members);
    }
  }
}

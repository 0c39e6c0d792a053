package dev.endpointdsl.codegen.javasource;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collector;

/**
 * A piece of code, made from format strings. They contain
 *
 * <ul>
 *   <li>{@code $L} for code as it is: text, a number, a block, an annotation;
 *   <li>{@code $N} for the name of a parameter, field, method or type;
 *   <li>{@code $S} for a string literal;
 *   <li>{@code $T} for a type, which is imported if possible;
 *   <li>{@code $$} for a dollar sign;
 *   <li>{@code $>} and {@code $<} for more and less indent;
 *   <li>{@code $[} and {@code $]} around a statement, whose further lines are indented;
 *   <li>{@code $W} for a space, and {@code $Z} for a place without one, where a line that is too
 *       long is broken.
 * </ul>
 *
 * <p>All arguments are used in order, or all by number, as in {@code $1T}.
 *
 * @param parts text, {@link TypeName}s, {@link CodeBlock}s, {@link AnnotationSpec}s and {@link
 *     LayoutMark}s
 */
public record CodeBlock(List<Object> parts) {

  public CodeBlock {
    parts = List.copyOf(parts);
  }

  /** Returns code. */
  public static CodeBlock of(String format, Object... args) {
    return builder().add(format, args).build();
  }

  /** Starts a piece of code. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns blocks with a separator between them. */
  public static CodeBlock join(Iterable<CodeBlock> blocks, String separator) {
    Builder joined = builder();
    for (Iterator<CodeBlock> each = blocks.iterator(); each.hasNext(); ) {
      joined.add(each.next()).add(each.hasNext() ? separator : "");
    }
    return joined.build();
  }

  /** Returns a collector that joins blocks. */
  public static Collector<CodeBlock, ?, CodeBlock> joining(String separator) {
    return Collector.of(
        ArrayList<CodeBlock>::new,
        List::add,
        (left, right) -> {
          left.addAll(right);
          return left;
        },
        blocks -> join(blocks, separator));
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }

  void writeTo(SourceWriter out) {
    for (Object part : parts) {
      if (part instanceof String text) {
        out.write(text);
      } else if (part instanceof TypeName type) {
        type.writeTo(out);
      } else if (part instanceof CodeBlock block) {
        block.writeTo(out);
      } else if (part instanceof AnnotationSpec annotation) {
        annotation.writeTo(out, "");
      } else {
        out.apply((LayoutMark) part);
      }
    }
  }

  /** Returns the code with all names of classes qualified. */
  @Override
  public String toString() {
    return SourceWriter.qualified(this);
  }

  /** Collects pieces of code. */
  public static final class Builder {

    private final List<Object> parts = new ArrayList<>();

    private Builder() {}

    public Builder add(String format, Object... args) {
      new CodeFormat(format, args).addTo(parts);
      return this;
    }

    public Builder add(CodeBlock block) {
      parts.addAll(block.parts);
      return this;
    }

    /** Adds a statement without its semicolon. */
    public Builder addStatement(String format, Object... args) {
      parts.add(LayoutMark.STATEMENT);
      add(format, args);
      parts.add(";\n");
      parts.add(LayoutMark.END_OF_STATEMENT);
      return this;
    }

    /** Adds a statement without its semicolon. */
    public Builder addStatement(CodeBlock statement) {
      return addStatement("$L", statement);
    }

    /** Opens a block, such as that of {@code if (x)}. */
    public Builder beginControlFlow(String format, Object... args) {
      add(format, args);
      parts.add(" {\n");
      return indent();
    }

    /** Closes a block and opens the next one, such as that of {@code else}. */
    public Builder nextControlFlow(String format, Object... args) {
      unindent();
      parts.add("} ");
      return beginControlFlow(format, args);
    }

    /** Closes a block. */
    public Builder endControlFlow() {
      unindent();
      parts.add("}\n");
      return this;
    }

    private Builder indent() {
      parts.add(LayoutMark.INDENT);
      return this;
    }

    private Builder unindent() {
      parts.add(LayoutMark.UNINDENT);
      return this;
    }

    public CodeBlock build() {
      return new CodeBlock(parts);
    }
  }
}

package dev.endpointdsl.formats.terraform.hcl;

import dev.endpointdsl.formats.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The content of a file or a block.
 *
 * @param attributes its arguments, in order; a name can appear several times
 * @param blocks its blocks, in order
 */
public record Body(List<Attribute> attributes, List<Block> blocks) {

  /** Copies the lists. */
  public Body {
    attributes = List.copyOf(attributes);
    blocks = List.copyOf(blocks);
  }

  /**
   * An argument.
   *
   * @param name its name
   * @param location the position of the name
   * @param value its value
   */
  public record Attribute(String name, SourceLocation location, Expression value) {}

  /**
   * A block.
   *
   * @param type its type, {@code resource}
   * @param labels its labels
   * @param location the position of the type
   * @param brace the position of the opening brace
   * @param body its content
   */
  public record Block(
      String type, List<String> labels, SourceLocation location, SourceLocation brace, Body body) {

    /** Copies the labels. */
    public Block {
      labels = List.copyOf(labels);
    }

    /** Returns a label; an empty string if the block has fewer. */
    public String label(int index) {
      return index < labels.size() ? labels.get(index) : "";
    }
  }

  /** Returns the first argument with a name, if there is one. */
  public Optional<Attribute> attribute(String name) {
    return attributes.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** Returns the blocks of a type. */
  public Stream<Block> blocks(String type) {
    return blocks.stream().filter(each -> each.type().equals(type));
  }

  /** Returns the content of several files. */
  public static Body union(List<Body> bodies) {
    List<Attribute> attributes = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    bodies.forEach(each -> attributes.addAll(each.attributes));
    bodies.forEach(each -> blocks.addAll(each.blocks));
    return new Body(attributes, blocks);
  }
}

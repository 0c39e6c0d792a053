package example.recursion;

import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Length;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.ToStringHelper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The structure {@code Node}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Node {
  final @Nullable String name;

  final @Nullable Node next;

  final @Nullable List<Node> children;

  final @Nullable Map<String, Node> byName;

  Node(NodeBuilder builder) {
    this.name = builder.name;
    this.next = builder.next;
    this.children = BuilderSupport.frozen(builder.children);
    this.byName = BuilderSupport.frozen(builder.byName);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of the builder
   */
  public static NeedsName builder() {
    return new NodeBuilder();
  }

  /**
   * Begins a new value with everything this one has.
   *
   * @return a builder at its last stage
   */
  public Builder toBuilder() {
    return new NodeBuilder(this);
  }

  /**
   * The member {@code Name} of the request.
   *
   * @return the value
   * @throws IllegalStateException if it is missing from what was read
   */
  public String name() {
    return BuilderSupport.required(name, "Node", "name");
  }

  /**
   * The member {@code Next} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<Node> next() {
    return Optional.ofNullable(next);
  }

  /**
   * The member {@code Children} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public List<Node> children() {
    return BuilderSupport.orEmpty(children);
  }

  /**
   * Whether {@code children} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasChildren() {
    return children != null;
  }

  /**
   * The member {@code ByName} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public Map<String, Node> byName() {
    return BuilderSupport.orEmpty(byName);
  }

  /**
   * Whether {@code byName} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasByName() {
    return byName != null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Node that
        && Objects.equals(name, that.name)
        && Objects.equals(next, that.next)
        && Objects.equals(children, that.children)
        && Objects.equals(byName, that.byName);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(name);
    hash = 31 * hash + Objects.hashCode(next);
    hash = 31 * hash + Objects.hashCode(children);
    hash = 31 * hash + Objects.hashCode(byName);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Node")
        .add("name", name)
        .add("next", next)
        .add("children", children)
        .add("byName", byName)
        .toString();
  }

  /**
   * A builder that still needs {@code name}.
   */
  public interface NeedsName {
    /**
     * The member {@code Name} of the request.
     *
     * @param name at most 3 characters
     * @return a last stage, which takes everything optional
     */
    Builder name(@Length(max = 3) String name);
  }

  /**
   * The last stage of a builder of {@link Node}: everything required is set,
   * and all of it can be changed.
   */
  public interface Builder {
    /**
     * The member {@code Name} of the request.
     *
     * @param name at most 3 characters
     * @return this builder
     */
    Builder name(@Length(max = 3) String name);

    /**
     * The member {@code Next} of the request.
     *
     * @param next the value
     * @return this builder
     */
    Builder next(Node next);

    /**
     * The member {@code Next} of the request.
     *
     * <p>Written in place.
     *
     * @param next takes the first stage of the builder and returns the last
     * @return this builder
     */
    Builder next(Function<? super NeedsName, ? extends Builder> next);

    /**
     * The member {@code Children} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param children the value
     * @return this builder
     */
    Builder children(Collection<Node> children);

    /**
     * The member {@code Children} of the request.
     *
     * <p>Adds one element.
     *
     * @param child the value
     * @return this builder
     */
    @AddsTo("children")
    Builder child(Node child);

    /**
     * The member {@code Children} of the request.
     *
     * <p>Adds one element. It is written in place.
     *
     * @param child takes the first stage of the builder and returns the last
     * @return this builder
     */
    @AddsTo("children")
    Builder child(Function<? super NeedsName, ? extends Builder> child);

    /**
     * The member {@code ByName} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param byName the value
     * @return this builder
     */
    Builder byName(Map<String, Node> byName);

    /**
     * Takes next out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearNext();

    /**
     * Takes children out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearChildren();

    /**
     * Takes byName out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearByName();

    /**
     * Lets a consumer set what several values share, such as defaults.
     *
     * @param mutator is given this builder
     * @return this builder
     */
    Builder applyMutation(Consumer<? super Builder> mutator);

    /**
     * Builds the value. It is checked when the configuration that holds it is built.
     *
     * @return the value
     */
    Node build();
  }
}

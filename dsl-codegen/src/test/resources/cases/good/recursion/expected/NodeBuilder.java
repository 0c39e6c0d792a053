package example.recursion;

import dev.endpointdsl.support.BuilderSupport;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * All stages of the builder of {@link Node}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class NodeBuilder implements Node.NeedsName, Node.Builder {
  @Nullable String name;

  @Nullable Node next;

  @Nullable List<Node> children;

  @Nullable Map<String, Node> byName;

  NodeBuilder() {
  }

  NodeBuilder(Node value) {
    this.name = value.name;
    this.next = value.next;
    this.children = value.children;
    this.byName = value.byName;
  }

  @Override
  public Node.Builder name(String name) {
    this.name = BuilderSupport.given(name, "name");
    return this;
  }

  @Override
  public Node.Builder next(Node next) {
    this.next = BuilderSupport.given(next, "next");
    return this;
  }

  @Override
  public Node.Builder next(Function<? super Node.NeedsName, ? extends Node.Builder> next) {
    this.next = BuilderSupport.complete(next, Node.builder(), "next").build();
    return this;
  }

  @Override
  public Node.Builder clearNext() {
    this.next = null;
    return this;
  }

  @Override
  public Node.Builder children(Collection<Node> children) {
    this.children = BuilderSupport.copyOf(children, "children");
    return this;
  }

  @Override
  public Node.Builder child(Node child) {
    this.children = BuilderSupport.append(this.children, BuilderSupport.given(child, "child"));
    return this;
  }

  @Override
  public Node.Builder child(Function<? super Node.NeedsName, ? extends Node.Builder> child) {
    this.children = BuilderSupport.append(this.children,
        BuilderSupport.complete(child, Node.builder(), "child").build());
    return this;
  }

  @Override
  public Node.Builder clearChildren() {
    this.children = null;
    return this;
  }

  @Override
  public Node.Builder byName(Map<String, Node> byName) {
    this.byName = BuilderSupport.copyOf(byName, "byName");
    return this;
  }

  @Override
  public Node.Builder clearByName() {
    this.byName = null;
    return this;
  }

  @Override
  public Node.Builder applyMutation(Consumer<? super Node.Builder> mutator) {
    mutator.accept(this);
    return this;
  }

  @Override
  public Node build() {
    return unchecked();
  }

  /**
   * The value as it is, for what was read from elsewhere.
   */
  Node unchecked() {
    return new Node(this);
  }
}

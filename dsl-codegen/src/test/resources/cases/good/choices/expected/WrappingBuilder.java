package example.choices;

import dev.endpointdsl.support.StagedBuilder;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Implements all stages of the builder of a {@link Wrapping}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class WrappingBuilder extends StagedBuilder implements Wrapping.Builder {
  @Nullable String paper;

  @Nullable String color;

  WrappingBuilder() {
    super(true);
  }

  WrappingBuilder(Wrapping value) {
    super(true);
    this.paper = value.paper;
    this.color = value.color;
  }

  @Override
  public Wrapping.Builder paper(String paper) {
    requireUnbuilt();
    this.paper = requireGiven(paper, "paper");
    return this;
  }

  @Override
  public Wrapping.Builder paper(Optional<String> paper) {
    requireUnbuilt();
    this.paper = orNull(paper, "paper");
    return this;
  }

  @Override
  public Wrapping.Builder clearPaper() {
    requireUnbuilt();
    this.paper = null;
    return this;
  }

  @Override
  public Wrapping.Builder color(String color) {
    requireUnbuilt();
    this.color = requireGiven(color, "color");
    return this;
  }

  @Override
  public Wrapping.Builder color(Optional<String> color) {
    requireUnbuilt();
    this.color = orNull(color, "color");
    return this;
  }

  @Override
  public Wrapping.Builder clearColor() {
    requireUnbuilt();
    this.color = null;
    return this;
  }

  @Override
  public Wrapping.Builder applyMutation(Consumer<? super Wrapping.Builder> mutator) {
    requireUnbuilt();
    mutator.accept(this);
    return this;
  }

  @Override
  public <T> Wrapping.Builder ifNotNull(@Nullable T value,
      BiConsumer<? super Wrapping.Builder, ? super T> setter) {
    requireUnbuilt();
    if (value != null) {
      setter.accept(this, value);
    }
    return this;
  }

  @Override
  public Wrapping build() {
    requireUnbuilt();
    markBuilt();
    return unchecked();
  }

  /** Returns the value without checking it, as readers need it. */
  Wrapping unchecked() {
    return new Wrapping(this);
  }
}

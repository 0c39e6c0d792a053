package example.optionalvalues;

import dev.endpointdsl.support.StagedBuilder;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Implements all stages of the builder of a {@link Lid}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class LidBuilder extends StagedBuilder implements Lid.NeedsBoltsOrSpring,
    Lid.CompleteBolts,
    Lid.CompleteSpring,
    Lid.Builder {
  static final LidBuilder FIRST = new LidBuilder();

  @Nullable Integer bolts;

  @Nullable Spring spring;

  @Nullable String kind;

  @Nullable String note;

  LidBuilder() {
    super(false);
  }

  LidBuilder(Lid value) {
    super(true);
    this.bolts = value.bolts;
    this.spring = value.spring;
    this.kind = value.kind;
    this.note = value.note;
  }

  @Override
  public LidBuilder bolts(int bolts) {
    if (isStage()) {
      return fork().bolts(bolts);
    }
    this.bolts = bolts;
    settle(true);
    return this;
  }

  @Override
  public Lid.Builder bolts(Optional<Integer> bolts) {
    requireUnbuilt();
    this.bolts = orNull(bolts, "bolts");
    return this;
  }

  @Override
  public Lid.Builder clearBolts() {
    requireUnbuilt();
    this.bolts = null;
    return this;
  }

  @Override
  public LidBuilder spring(Spring spring) {
    if (isStage()) {
      return fork().spring(spring);
    }
    this.spring = requireGiven(spring, "spring");
    this.kind = "SPRING";
    settle(true);
    return this;
  }

  @Override
  public LidBuilder spring(Function<? super Spring.Builder, ? extends Spring.Builder> spring) {
    if (isStage()) {
      return fork().spring(spring);
    }
    this.spring = complete(spring, Spring.builder(), "spring").build();
    this.kind = "SPRING";
    settle(true);
    return this;
  }

  @Override
  public Lid.Builder spring(Optional<Spring> spring) {
    requireUnbuilt();
    this.spring = orNull(spring, "spring");
    if (spring.isPresent()) {
      this.kind = "SPRING";
    }
    return this;
  }

  @Override
  public Lid.Builder clearSpring() {
    requireUnbuilt();
    this.spring = null;
    return this;
  }

  @Override
  public Lid.Builder kind(String kind) {
    if (isStage()) {
      return fork().kind(kind);
    }
    this.kind = requireGiven(kind, "kind");
    settle(this.bolts != null || this.spring != null);
    return this;
  }

  @Override
  public Lid.Builder kind(Optional<String> kind) {
    requireUnbuilt();
    this.kind = orNull(kind, "kind");
    return this;
  }

  @Override
  public Lid.Builder clearKind() {
    requireUnbuilt();
    this.kind = null;
    return this;
  }

  @Override
  public LidBuilder note(String note) {
    requireUnbuilt();
    this.note = requireGiven(note, "note");
    return this;
  }

  @Override
  public LidBuilder note(Optional<String> note) {
    requireUnbuilt();
    this.note = orNull(note, "note");
    return this;
  }

  @Override
  public Lid.Builder clearNote() {
    requireUnbuilt();
    this.note = null;
    return this;
  }

  /** Returns a copy of this stage for one call to change. */
  private LidBuilder fork() {
    LidBuilder copy = new LidBuilder();
    copy.bolts = this.bolts;
    copy.spring = this.spring;
    copy.kind = this.kind;
    copy.open();
    return copy;
  }

  @Override
  public LidBuilder applyMutation(Consumer<? super Lid.Complete> mutator) {
    requireUnbuilt();
    mutator.accept(this);
    return this;
  }

  @Override
  public <T> LidBuilder ifNotNull(@Nullable T value,
      BiConsumer<? super Lid.Builder, ? super T> setter) {
    requireUnbuilt();
    if (value != null) {
      setter.accept(this, value);
    }
    return this;
  }

  @Override
  public Lid build() {
    requireUnbuilt();
    markBuilt();
    return unchecked();
  }

  /** Returns the value without checking it, as readers need it. */
  Lid unchecked() {
    return new Lid(this);
  }
}

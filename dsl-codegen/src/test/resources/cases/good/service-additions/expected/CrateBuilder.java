package example.serviceadditions;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.MappedLists;
import dev.endpointdsl.support.StagedBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Implements all stages of the builder of a {@link Crate}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class CrateBuilder extends StagedBuilder implements Crate.Builder {
  @Nullable Box own;

  @Nullable Content content;

  @Nullable List<List<Box>> rows;

  @Nullable Map<String, List<List<Box>>> named;

  @Nullable List<Content> contents;

  List<Suppression> suppressions = List.of();

  CrateBuilder() {
    super(true);
  }

  CrateBuilder(Crate value) {
    super(true);
    this.own = value.own;
    this.content = value.content;
    this.rows = value.rows;
    this.named = value.named;
    this.contents = value.contents;
    this.suppressions = value.suppressions();
  }

  @Override
  public Crate.Builder suppress(Rule rule, String reason) {
    requireUnbuilt();
    this.suppressions = BuilderSupport.append(this.suppressions, new Suppression(rule, reason));
    return this;
  }

  @Override
  public Crate.Builder own(Box own) {
    requireUnbuilt();
    this.own = requireGiven(own, "own");
    return this;
  }

  @Override
  public Crate.Builder own(Function<? super Box.Builder, ? extends Box.Builder> own) {
    requireUnbuilt();
    this.own = complete(own, Box.builder(), "own").build();
    return this;
  }

  @Override
  public Crate.Builder own(Optional<Box> own) {
    requireUnbuilt();
    this.own = orNull(own, "own");
    return this;
  }

  @Override
  public Crate.Builder clearOwn() {
    requireUnbuilt();
    this.own = null;
    return this;
  }

  @Override
  public Crate.Builder content(Content content) {
    requireUnbuilt();
    this.content = requireGiven(content, "content");
    return this;
  }

  @Override
  public Crate.Builder content(Optional<Content> content) {
    requireUnbuilt();
    this.content = orNull(content, "content");
    return this;
  }

  @Override
  public Crate.Builder clearContent() {
    requireUnbuilt();
    this.content = null;
    return this;
  }

  @Override
  public Crate.Builder rows(Collection<List<Box>> rows) {
    requireUnbuilt();
    this.rows = copyOf(rows, "rows");
    return this;
  }

  @Override
  public Crate.Builder row(List<Box> row) {
    requireUnbuilt();
    this.rows = BuilderSupport.append(this.rows, requireGiven(row, "row"));
    return this;
  }

  @Override
  public Crate.Builder addRows(Collection<List<Box>> rows) {
    requireUnbuilt();
    this.rows = BuilderSupport.appendAll(this.rows, copyOf(rows, "rows"));
    return this;
  }

  @Override
  public Crate.Builder rows(Optional<? extends Collection<List<Box>>> rows) {
    requireUnbuilt();
    this.rows = listOrNull(rows, "rows");
    return this;
  }

  @Override
  public Crate.Builder clearRows() {
    requireUnbuilt();
    this.rows = null;
    return this;
  }

  @Override
  public Crate.Builder named(Map<String, List<List<Box>>> named) {
    requireUnbuilt();
    this.named = copyOf(named, "named");
    return this;
  }

  @Override
  public Crate.Builder named(String key, List<List<Box>> value) {
    requireUnbuilt();
    this.named = BuilderSupport.put(this.named, requireGiven(key, "named key"),
        requireEntry(value, "named", key));
    return this;
  }

  @Override
  public Crate.Builder addNamed(Map<String, List<List<Box>>> named) {
    requireUnbuilt();
    this.named = BuilderSupport.putAll(this.named, copyOf(named, "named"));
    return this;
  }

  @Override
  public Crate.Builder named(Optional<? extends Map<String, List<List<Box>>>> named) {
    requireUnbuilt();
    this.named = mapOrNull(named, "named");
    return this;
  }

  @Override
  public Crate.Builder clearNamed() {
    requireUnbuilt();
    this.named = null;
    return this;
  }

  @Override
  public Crate.Builder contents(Collection<Content> contents) {
    requireUnbuilt();
    this.contents = copyOf(contents, "contents");
    return this;
  }

  @Override
  public Crate.Builder contents(Content contents) {
    requireUnbuilt();
    this.contents = BuilderSupport.append(this.contents, requireGiven(contents, "contents"));
    return this;
  }

  @Override
  public Crate.Builder addContents(Collection<Content> contents) {
    requireUnbuilt();
    this.contents = BuilderSupport.appendAll(this.contents, copyOf(contents, "contents"));
    return this;
  }

  @Override
  public Crate.Builder contents(Optional<? extends Collection<Content>> contents) {
    requireUnbuilt();
    this.contents = listOrNull(contents, "contents");
    return this;
  }

  @Override
  public Crate.Builder clearContents() {
    requireUnbuilt();
    this.contents = null;
    return this;
  }

  /** Returns the value without the members that the service adds. */
  static Crate withoutServiceAdditions(Crate value) {
    CrateBuilder builder = new CrateBuilder(value);
    if (builder.own != null) {
      builder.own = BoxBuilder.withoutServiceAdditions(builder.own);
    }
    if (builder.content != null) {
      builder.content = ContentBuilder.withoutServiceAdditions(builder.content);
    }
    if (builder.rows != null) {
      builder.rows =
          MappedLists.list(
              builder.rows, each -> MappedLists.list(each, BoxBuilder::withoutServiceAdditions));
    }
    if (builder.named != null) {
      builder.named =
          MappedLists.map(
              builder.named,
              each ->
                  MappedLists.list(
                      each, each2 -> MappedLists.list(each2, BoxBuilder::withoutServiceAdditions)));
    }
    if (builder.contents != null) {
      builder.contents =
          MappedLists.list(builder.contents, ContentBuilder::withoutServiceAdditions);
    }
    return builder.unchecked();
  }

  @Override
  public Crate.Builder applyMutation(Consumer<? super Crate.Builder> mutator) {
    requireUnbuilt();
    mutator.accept(this);
    return this;
  }

  @Override
  public <T> Crate.Builder ifNotNull(@Nullable T value,
      BiConsumer<? super Crate.Builder, ? super T> setter) {
    requireUnbuilt();
    if (value != null) {
      setter.accept(this, value);
    }
    return this;
  }

  @Override
  public Crate build() {
    return checked(Severity.ERROR);
  }

  @Override
  public Crate buildRefusingWarnings() {
    return checked(Severity.WARN);
  }

  /** Returns the value, unless it has a violation of a severity or above. */
  private Crate checked(Severity refused) {
    requireUnbuilt();
    Crate value = unchecked();
    InvalidConfigException.throwIfInvalid("Crate", value.violations(), refused);
    markBuilt();
    return value;
  }

  /** Returns the value without checking it, as readers need it. */
  Crate unchecked() {
    return new Crate(this);
  }
}

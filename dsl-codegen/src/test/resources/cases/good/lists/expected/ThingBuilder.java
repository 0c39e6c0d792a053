package example.lists;

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

/** Implements all stages of the builder of a {@link Thing}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ThingBuilder extends StagedBuilder implements Thing.NeedsParts, Thing.Builder {
  static final ThingBuilder FIRST = new ThingBuilder();

  @Nullable List<Part> parts;

  @Nullable List<String> names;

  @Nullable List<String> colors;

  @Nullable List<Integer> numbers;

  @Nullable List<Float> shares;

  @Nullable List<List<String>> grid;

  @Nullable List<Option> options;

  @Nullable List<Tag> tags;

  @Nullable List<String> guestList;

  @Nullable List<String> data;

  List<Suppression> suppressions = List.of();

  ThingBuilder() {
    super(false);
  }

  ThingBuilder(Thing value) {
    super(true);
    this.parts = value.parts;
    this.names = value.names;
    this.colors = value.colors;
    this.numbers = value.numbers;
    this.shares = value.shares;
    this.grid = value.grid;
    this.options = value.options;
    this.tags = value.tags;
    this.guestList = value.guestList;
    this.data = value.data;
    this.suppressions = value.suppressions();
  }

  @Override
  public Thing.Builder suppress(Rule rule, String reason) {
    requireUnbuilt();
    this.suppressions = BuilderSupport.append(this.suppressions, new Suppression(rule, reason));
    return this;
  }

  @Override
  public Thing.Builder parts(Collection<Part> parts) {
    if (isStage()) {
      return fork().parts(parts);
    }
    this.parts = copyOf(parts, "parts");
    settle(true);
    return this;
  }

  @Override
  public Thing.Builder parts(Part first, Part... rest) {
    if (isStage()) {
      return fork().parts(first, rest);
    }
    this.parts = listOf("parts", first, rest);
    settle(true);
    return this;
  }

  @Override
  public Thing.Builder parts(Part.BuilderFunction first, Part.BuilderFunction... rest) {
    if (isStage()) {
      return fork().parts(first, rest);
    }
    this.parts = listOf("parts",
        each -> complete(each, Part.builder(), "parts").build(), first, rest);
    settle(true);
    return this;
  }

  @Override
  public Thing.Builder part(Part part) {
    if (isStage()) {
      return fork().part(part);
    }
    this.parts = BuilderSupport.append(this.parts, requireGiven(part, "part"));
    settle(true);
    return this;
  }

  @Override
  public Thing.Builder part(Function<? super Part.NeedsName, ? extends Part.Builder> part) {
    if (isStage()) {
      return fork().part(part);
    }
    this.parts = BuilderSupport.append(this.parts, complete(part, Part.builder(), "part").build());
    settle(true);
    return this;
  }

  @Override
  public Thing.Builder addParts(Collection<Part> parts) {
    if (isStage()) {
      return fork().addParts(parts);
    }
    this.parts = BuilderSupport.appendAll(this.parts, copyOf(parts, "parts"));
    settle(true);
    return this;
  }

  @Override
  public Thing.Builder changePart(String name, Consumer<? super Part.Builder> change) {
    requireUnbuilt();
    this.parts = MappedLists.changed(this.parts, "parts", "name", name, each -> each.name, each -> {
      Part.Builder edited = each.toBuilder();
      change.accept(edited);
      return edited.build();
    });
    return this;
  }

  @Override
  public Thing.Builder names(String first, String... rest) {
    requireUnbuilt();
    this.names = listOf("names", first, rest);
    return this;
  }

  @Override
  public Thing.Builder names(Collection<String> names) {
    requireUnbuilt();
    this.names = copyOf(names, "names");
    return this;
  }

  @Override
  public Thing.Builder name(String name) {
    requireUnbuilt();
    this.names = BuilderSupport.append(this.names, requireGiven(name, "name"));
    return this;
  }

  @Override
  public Thing.Builder addNames(Collection<String> names) {
    requireUnbuilt();
    this.names = BuilderSupport.appendAll(this.names, copyOf(names, "names"));
    return this;
  }

  @Override
  public Thing.Builder names(Optional<? extends Collection<String>> names) {
    requireUnbuilt();
    this.names = listOrNull(names, "names");
    return this;
  }

  @Override
  public Thing.Builder clearNames() {
    requireUnbuilt();
    this.names = null;
    return this;
  }

  @Override
  public Thing.Builder colors(Color first, Color... rest) {
    requireUnbuilt();
    this.colors = Color.wireValues(listOf("colors", first, rest));
    return this;
  }

  @Override
  public Thing.Builder colors(Collection<Color> colors) {
    requireUnbuilt();
    this.colors = Color.wireValues(copyOf(colors, "colors"));
    return this;
  }

  @Override
  public Thing.Builder colorsWithStrings(Collection<String> colors) {
    requireUnbuilt();
    this.colors = copyOf(colors, "colors");
    return this;
  }

  @Override
  public Thing.Builder color(Color color) {
    requireUnbuilt();
    this.colors = BuilderSupport.append(this.colors, requireGiven(color, "color").value());
    return this;
  }

  @Override
  public Thing.Builder color(String color) {
    requireUnbuilt();
    this.colors = BuilderSupport.append(this.colors, requireGiven(color, "color"));
    return this;
  }

  @Override
  public Thing.Builder addColors(Collection<Color> colors) {
    requireUnbuilt();
    this.colors = BuilderSupport.appendAll(this.colors, Color.wireValues(copyOf(colors, "colors")));
    return this;
  }

  @Override
  public Thing.Builder colors(Optional<? extends Collection<Color>> colors) {
    requireUnbuilt();
    this.colors = valuesOrNull(colors, "colors");
    return this;
  }

  @Override
  public Thing.Builder clearColors() {
    requireUnbuilt();
    this.colors = null;
    return this;
  }

  @Override
  public Thing.Builder numbers(Integer first, Integer... rest) {
    requireUnbuilt();
    this.numbers = listOf("numbers", first, rest);
    return this;
  }

  @Override
  public Thing.Builder numbers(Collection<Integer> numbers) {
    requireUnbuilt();
    this.numbers = copyOf(numbers, "numbers");
    return this;
  }

  @Override
  public Thing.Builder number(int number) {
    requireUnbuilt();
    this.numbers = BuilderSupport.append(this.numbers, number);
    return this;
  }

  @Override
  public Thing.Builder addNumbers(Collection<Integer> numbers) {
    requireUnbuilt();
    this.numbers = BuilderSupport.appendAll(this.numbers, copyOf(numbers, "numbers"));
    return this;
  }

  @Override
  public Thing.Builder numbers(Optional<? extends Collection<Integer>> numbers) {
    requireUnbuilt();
    this.numbers = listOrNull(numbers, "numbers");
    return this;
  }

  @Override
  public Thing.Builder clearNumbers() {
    requireUnbuilt();
    this.numbers = null;
    return this;
  }

  @Override
  public Thing.Builder shares(Float first, Float... rest) {
    requireUnbuilt();
    this.shares = listOf("shares", first, rest);
    return this;
  }

  @Override
  public Thing.Builder shares(Collection<Float> shares) {
    requireUnbuilt();
    this.shares = copyOf(shares, "shares");
    return this;
  }

  @Override
  public Thing.Builder share(double share) {
    requireUnbuilt();
    this.shares = BuilderSupport.append(this.shares, BuilderSupport.toFloat(share));
    return this;
  }

  @Override
  public Thing.Builder addShares(Collection<Float> shares) {
    requireUnbuilt();
    this.shares = BuilderSupport.appendAll(this.shares, copyOf(shares, "shares"));
    return this;
  }

  @Override
  public Thing.Builder shares(Optional<? extends Collection<Float>> shares) {
    requireUnbuilt();
    this.shares = listOrNull(shares, "shares");
    return this;
  }

  @Override
  public Thing.Builder clearShares() {
    requireUnbuilt();
    this.shares = null;
    return this;
  }

  @Override
  public Thing.Builder grid(Collection<List<String>> grid) {
    requireUnbuilt();
    this.grid = copyOf(grid, "grid");
    return this;
  }

  @Override
  public Thing.Builder addGrid(Collection<List<String>> grid) {
    requireUnbuilt();
    this.grid = BuilderSupport.appendAll(this.grid, copyOf(grid, "grid"));
    return this;
  }

  @Override
  public Thing.Builder grid(Optional<? extends Collection<List<String>>> grid) {
    requireUnbuilt();
    this.grid = listOrNull(grid, "grid");
    return this;
  }

  @Override
  public Thing.Builder clearGrid() {
    requireUnbuilt();
    this.grid = null;
    return this;
  }

  @Override
  public Thing.Builder options(Color first, Color... rest) {
    requireUnbuilt();
    this.options = listOf("options", each -> Option.builder().color(each).build(), first, rest);
    return this;
  }

  @Override
  public Thing.Builder options(Collection<Option> options) {
    requireUnbuilt();
    this.options = copyOf(options, "options");
    return this;
  }

  @Override
  public Thing.Builder options(Option first, Option... rest) {
    requireUnbuilt();
    this.options = listOf("options", first, rest);
    return this;
  }

  @Override
  public Thing.Builder options(Option.BuilderFunction first, Option.BuilderFunction... rest) {
    requireUnbuilt();
    this.options = listOf("options",
        each -> complete(each, Option.builder(), "options").build(), first, rest);
    return this;
  }

  @Override
  public Thing.Builder option(Option option) {
    requireUnbuilt();
    this.options = BuilderSupport.append(this.options, requireGiven(option, "option"));
    return this;
  }

  @Override
  public Thing.Builder option(
      Function<? super Option.NeedsColor, ? extends Option.Builder> option) {
    requireUnbuilt();
    this.options = BuilderSupport.append(this.options,
        complete(option, Option.builder(), "option").build());
    return this;
  }

  @Override
  public Thing.Builder addOptions(Collection<Option> options) {
    requireUnbuilt();
    this.options = BuilderSupport.appendAll(this.options, copyOf(options, "options"));
    return this;
  }

  @Override
  public Thing.Builder options(Optional<? extends Collection<Option>> options) {
    requireUnbuilt();
    this.options = listOrNull(options, "options");
    return this;
  }

  @Override
  public Thing.Builder clearOptions() {
    requireUnbuilt();
    this.options = null;
    return this;
  }

  @Override
  public Thing.Builder tags(Collection<Tag> tags) {
    requireUnbuilt();
    this.tags = copyOf(tags, "tags");
    return this;
  }

  @Override
  public Thing.Builder tags(Tag first, Tag... rest) {
    requireUnbuilt();
    this.tags = listOf("tags", first, rest);
    return this;
  }

  @Override
  public Thing.Builder tags(Tag.BuilderFunction first, Tag.BuilderFunction... rest) {
    requireUnbuilt();
    this.tags = listOf("tags", each -> complete(each, Tag.builder(), "tags").build(), first, rest);
    return this;
  }

  @Override
  public Thing.Builder tags(Map<String, String> tags) {
    requireUnbuilt();
    this.tags = MappedLists.entries(copyOf(tags, "tags"),
        (key, value) -> Tag.builder().key(key).value(value).build());
    return this;
  }

  @Override
  public Thing.Builder tag(Tag tag) {
    requireUnbuilt();
    this.tags = BuilderSupport.append(this.tags, requireGiven(tag, "tag"));
    return this;
  }

  @Override
  public Thing.Builder tag(Function<? super Tag.NeedsKey, ? extends Tag.Builder> tag) {
    requireUnbuilt();
    this.tags = BuilderSupport.append(this.tags, complete(tag, Tag.builder(), "tag").build());
    return this;
  }

  @Override
  public Thing.Builder tag(String key, String value) {
    requireUnbuilt();
    this.tags = BuilderSupport.append(this.tags, Tag.builder().key(key).value(value).build());
    return this;
  }

  @Override
  public Thing.Builder addTags(Collection<Tag> tags) {
    requireUnbuilt();
    this.tags = BuilderSupport.appendAll(this.tags, copyOf(tags, "tags"));
    return this;
  }

  @Override
  public Thing.Builder addTags(Map<String, String> tags) {
    requireUnbuilt();
    this.tags = BuilderSupport.appendAll(this.tags, MappedLists.entries(copyOf(tags, "tags"),
        (key, value) -> Tag.builder().key(key).value(value).build()));
    return this;
  }

  @Override
  public Thing.Builder tags(Optional<? extends Collection<Tag>> tags) {
    requireUnbuilt();
    this.tags = listOrNull(tags, "tags");
    return this;
  }

  @Override
  public Thing.Builder clearTags() {
    requireUnbuilt();
    this.tags = null;
    return this;
  }

  @Override
  public Thing.Builder guestList(String first, String... rest) {
    requireUnbuilt();
    this.guestList = listOf("guestList", first, rest);
    return this;
  }

  @Override
  public Thing.Builder guestList(Collection<String> guestList) {
    requireUnbuilt();
    this.guestList = copyOf(guestList, "guestList");
    return this;
  }

  @Override
  public Thing.Builder guest(String guest) {
    requireUnbuilt();
    this.guestList = BuilderSupport.append(this.guestList, requireGiven(guest, "guest"));
    return this;
  }

  @Override
  public Thing.Builder addGuestList(Collection<String> guestList) {
    requireUnbuilt();
    this.guestList = BuilderSupport.appendAll(this.guestList, copyOf(guestList, "guestList"));
    return this;
  }

  @Override
  public Thing.Builder guestList(Optional<? extends Collection<String>> guestList) {
    requireUnbuilt();
    this.guestList = listOrNull(guestList, "guestList");
    return this;
  }

  @Override
  public Thing.Builder clearGuestList() {
    requireUnbuilt();
    this.guestList = null;
    return this;
  }

  @Override
  public Thing.Builder data(String first, String... rest) {
    requireUnbuilt();
    this.data = listOf("data", first, rest);
    return this;
  }

  @Override
  public Thing.Builder data(Collection<String> data) {
    requireUnbuilt();
    this.data = copyOf(data, "data");
    return this;
  }

  @Override
  public Thing.Builder addData(Collection<String> data) {
    requireUnbuilt();
    this.data = BuilderSupport.appendAll(this.data, copyOf(data, "data"));
    return this;
  }

  @Override
  public Thing.Builder data(Optional<? extends Collection<String>> data) {
    requireUnbuilt();
    this.data = listOrNull(data, "data");
    return this;
  }

  @Override
  public Thing.Builder clearData() {
    requireUnbuilt();
    this.data = null;
    return this;
  }

  /** Returns a copy of this stage for one call to change. */
  private ThingBuilder fork() {
    ThingBuilder copy = new ThingBuilder();
    copy.parts = BuilderSupport.freeze(this.parts);
    copy.open();
    return copy;
  }

  @Override
  public Thing.Builder applyMutation(Consumer<? super Thing.Builder> mutator) {
    requireUnbuilt();
    mutator.accept(this);
    return this;
  }

  @Override
  public <T> Thing.Builder ifNotNull(@Nullable T value,
      BiConsumer<? super Thing.Builder, ? super T> setter) {
    requireUnbuilt();
    if (value != null) {
      setter.accept(this, value);
    }
    return this;
  }

  @Override
  public Thing build() {
    return checked(Severity.ERROR);
  }

  @Override
  public Thing buildRefusingWarnings() {
    return checked(Severity.WARN);
  }

  /** Returns the value, unless it has a violation of a severity or above. */
  private Thing checked(Severity refused) {
    requireUnbuilt();
    Thing value = unchecked();
    InvalidConfigException.throwIfInvalid("Thing", value.violations(), refused);
    markBuilt();
    return value;
  }

  /** Returns the value without checking it, as readers need it. */
  Thing unchecked() {
    return new Thing(this);
  }
}

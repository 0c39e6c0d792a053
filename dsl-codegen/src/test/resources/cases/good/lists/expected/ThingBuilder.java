package example.lists;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.MappedLists;
import dev.endpointdsl.support.StagedBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    this.parts = BuilderSupport.copyOf(parts, "parts");
    settle(true);
    return this;
  }

  @Override
  public Thing.Builder parts(Part first, Part... rest) {
    if (isStage()) {
      return fork().parts(first, rest);
    }
    this.parts = BuilderSupport.listOf("parts", first, rest);
    settle(true);
    return this;
  }

  @Override
  public Thing.Builder parts(Part.BuilderFunction first, Part.BuilderFunction... rest) {
    if (isStage()) {
      return fork().parts(first, rest);
    }
    this.parts = MappedLists.listOf("parts",
        each -> BuilderSupport.complete(each, Part.builder(), "parts").build(), first, rest);
    settle(true);
    return this;
  }

  @Override
  public Thing.Builder part(Part part) {
    if (isStage()) {
      return fork().part(part);
    }
    this.parts = BuilderSupport.append(this.parts, BuilderSupport.requireGiven(part, "part"));
    settle(true);
    return this;
  }

  @Override
  public Thing.Builder part(Function<? super Part.NeedsName, ? extends Part.Builder> part) {
    if (isStage()) {
      return fork().part(part);
    }
    this.parts = BuilderSupport.append(this.parts,
        BuilderSupport.complete(part, Part.builder(), "part").build());
    settle(true);
    return this;
  }

  @Override
  public Thing.Builder addParts(Collection<Part> parts) {
    if (isStage()) {
      return fork().addParts(parts);
    }
    this.parts = BuilderSupport.appendAll(this.parts, BuilderSupport.copyOf(parts, "parts"));
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
    this.names = BuilderSupport.listOf("names", first, rest);
    return this;
  }

  @Override
  public Thing.Builder names(Collection<String> names) {
    requireUnbuilt();
    this.names = BuilderSupport.copyOf(names, "names");
    return this;
  }

  @Override
  public Thing.Builder name(String name) {
    requireUnbuilt();
    this.names = BuilderSupport.append(this.names, BuilderSupport.requireGiven(name, "name"));
    return this;
  }

  @Override
  public Thing.Builder addNames(Collection<String> names) {
    requireUnbuilt();
    this.names = BuilderSupport.appendAll(this.names, BuilderSupport.copyOf(names, "names"));
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
    this.colors = Color.wireValues(BuilderSupport.listOf("colors", first, rest));
    return this;
  }

  @Override
  public Thing.Builder colors(Collection<Color> colors) {
    requireUnbuilt();
    this.colors = Color.wireValues(BuilderSupport.copyOf(colors, "colors"));
    return this;
  }

  @Override
  public Thing.Builder colorsWithStrings(Collection<String> colors) {
    requireUnbuilt();
    this.colors = BuilderSupport.copyOf(colors, "colors");
    return this;
  }

  @Override
  public Thing.Builder color(Color color) {
    requireUnbuilt();
    this.colors = BuilderSupport.append(this.colors,
        BuilderSupport.requireGiven(color, "color").value());
    return this;
  }

  @Override
  public Thing.Builder color(String color) {
    requireUnbuilt();
    this.colors = BuilderSupport.append(this.colors, BuilderSupport.requireGiven(color, "color"));
    return this;
  }

  @Override
  public Thing.Builder addColors(Collection<Color> colors) {
    requireUnbuilt();
    this.colors = BuilderSupport.appendAll(this.colors,
        Color.wireValues(BuilderSupport.copyOf(colors, "colors")));
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
    this.numbers = BuilderSupport.listOf("numbers", first, rest);
    return this;
  }

  @Override
  public Thing.Builder numbers(Collection<Integer> numbers) {
    requireUnbuilt();
    this.numbers = BuilderSupport.copyOf(numbers, "numbers");
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
    this.numbers = BuilderSupport.appendAll(this.numbers,
        BuilderSupport.copyOf(numbers, "numbers"));
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
    this.shares = BuilderSupport.listOf("shares", first, rest);
    return this;
  }

  @Override
  public Thing.Builder shares(Collection<Float> shares) {
    requireUnbuilt();
    this.shares = BuilderSupport.copyOf(shares, "shares");
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
    this.shares = BuilderSupport.appendAll(this.shares, BuilderSupport.copyOf(shares, "shares"));
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
    this.grid = BuilderSupport.copyOf(grid, "grid");
    return this;
  }

  @Override
  public Thing.Builder addGrid(Collection<List<String>> grid) {
    requireUnbuilt();
    this.grid = BuilderSupport.appendAll(this.grid, BuilderSupport.copyOf(grid, "grid"));
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
    this.options = MappedLists.listOf("options",
        each -> Option.builder().color(each).build(), first, rest);
    return this;
  }

  @Override
  public Thing.Builder options(Collection<Option> options) {
    requireUnbuilt();
    this.options = BuilderSupport.copyOf(options, "options");
    return this;
  }

  @Override
  public Thing.Builder options(Option first, Option... rest) {
    requireUnbuilt();
    this.options = BuilderSupport.listOf("options", first, rest);
    return this;
  }

  @Override
  public Thing.Builder options(Option.BuilderFunction first, Option.BuilderFunction... rest) {
    requireUnbuilt();
    this.options = MappedLists.listOf("options",
        each -> BuilderSupport.complete(each, Option.builder(), "options").build(), first, rest);
    return this;
  }

  @Override
  public Thing.Builder option(Option option) {
    requireUnbuilt();
    this.options = BuilderSupport.append(this.options,
        BuilderSupport.requireGiven(option, "option"));
    return this;
  }

  @Override
  public Thing.Builder option(
      Function<? super Option.NeedsColor, ? extends Option.Builder> option) {
    requireUnbuilt();
    this.options = BuilderSupport.append(this.options,
        BuilderSupport.complete(option, Option.builder(), "option").build());
    return this;
  }

  @Override
  public Thing.Builder addOptions(Collection<Option> options) {
    requireUnbuilt();
    this.options = BuilderSupport.appendAll(this.options,
        BuilderSupport.copyOf(options, "options"));
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
    this.tags = BuilderSupport.copyOf(tags, "tags");
    return this;
  }

  @Override
  public Thing.Builder tags(Tag first, Tag... rest) {
    requireUnbuilt();
    this.tags = BuilderSupport.listOf("tags", first, rest);
    return this;
  }

  @Override
  public Thing.Builder tags(Tag.BuilderFunction first, Tag.BuilderFunction... rest) {
    requireUnbuilt();
    this.tags = MappedLists.listOf("tags",
        each -> BuilderSupport.complete(each, Tag.builder(), "tags").build(), first, rest);
    return this;
  }

  @Override
  public Thing.Builder tags(Map<String, String> tags) {
    requireUnbuilt();
    this.tags = MappedLists.entries(BuilderSupport.copyOf(tags, "tags"),
        (key, value) -> Tag.builder().key(key).value(value).build());
    return this;
  }

  @Override
  public Thing.Builder tag(Tag tag) {
    requireUnbuilt();
    this.tags = BuilderSupport.append(this.tags, BuilderSupport.requireGiven(tag, "tag"));
    return this;
  }

  @Override
  public Thing.Builder tag(Function<? super Tag.NeedsKey, ? extends Tag.Builder> tag) {
    requireUnbuilt();
    this.tags = BuilderSupport.append(this.tags,
        BuilderSupport.complete(tag, Tag.builder(), "tag").build());
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
    this.tags = BuilderSupport.appendAll(this.tags, BuilderSupport.copyOf(tags, "tags"));
    return this;
  }

  @Override
  public Thing.Builder addTags(Map<String, String> tags) {
    requireUnbuilt();
    this.tags = BuilderSupport.appendAll(this.tags,
        MappedLists.entries(BuilderSupport.copyOf(tags, "tags"),
        (key, value) -> Tag.builder().key(key).value(value).build()));
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
    this.guestList = BuilderSupport.listOf("guestList", first, rest);
    return this;
  }

  @Override
  public Thing.Builder guestList(Collection<String> guestList) {
    requireUnbuilt();
    this.guestList = BuilderSupport.copyOf(guestList, "guestList");
    return this;
  }

  @Override
  public Thing.Builder guest(String guest) {
    requireUnbuilt();
    this.guestList = BuilderSupport.append(this.guestList,
        BuilderSupport.requireGiven(guest, "guest"));
    return this;
  }

  @Override
  public Thing.Builder addGuestList(Collection<String> guestList) {
    requireUnbuilt();
    this.guestList = BuilderSupport.appendAll(this.guestList,
        BuilderSupport.copyOf(guestList, "guestList"));
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
    this.data = BuilderSupport.listOf("data", first, rest);
    return this;
  }

  @Override
  public Thing.Builder data(Collection<String> data) {
    requireUnbuilt();
    this.data = BuilderSupport.copyOf(data, "data");
    return this;
  }

  @Override
  public Thing.Builder addData(Collection<String> data) {
    requireUnbuilt();
    this.data = BuilderSupport.appendAll(this.data, BuilderSupport.copyOf(data, "data"));
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
  public Thing build() {
    requireUnbuilt();
    Thing value = unchecked();
    InvalidConfigException.throwIfInvalid("Thing", value.violations());
    markBuilt();
    return value;
  }

  /** Returns the value without checking it, as readers need it. */
  Thing unchecked() {
    return new Thing(this);
  }
}

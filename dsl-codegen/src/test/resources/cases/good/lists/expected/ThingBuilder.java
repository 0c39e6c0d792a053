package example.lists;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.support.MappedLists;
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
 * All stages of the builder of {@link Thing}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ThingBuilder implements Thing.NeedsParts, Thing.Builder {
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
  }

  ThingBuilder(Thing value) {
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
    this.suppressions = Values.append(this.suppressions, new Suppression(rule, reason));
    return this;
  }

  @Override
  public Thing.Builder parts(Collection<Part> parts) {
    this.parts = Values.copyOf(parts, "parts");
    return this;
  }

  @Override
  public Thing.Builder part(Part part) {
    this.parts = Values.append(this.parts, Values.given(part, "part"));
    return this;
  }

  @Override
  public Thing.Builder part(Function<? super Part.NeedsName, ? extends Part.Builder> part) {
    this.parts = Values.append(this.parts, Values.complete(part, Part.builder(), "part").build());
    return this;
  }

  @Override
  public Thing.Builder names(String first, String... rest) {
    this.names = Values.listOf("names", first, rest);
    return this;
  }

  @Override
  public Thing.Builder names(Collection<String> names) {
    this.names = Values.copyOf(names, "names");
    return this;
  }

  @Override
  public Thing.Builder name(String name) {
    this.names = Values.append(this.names, Values.given(name, "name"));
    return this;
  }

  @Override
  public Thing.Builder clearNames() {
    this.names = null;
    return this;
  }

  @Override
  public Thing.Builder colors(Color first, Color... rest) {
    this.colors = Color.texts(Values.listOf("colors", first, rest));
    return this;
  }

  @Override
  public Thing.Builder colors(Collection<Color> colors) {
    this.colors = Color.texts(Values.copyOf(colors, "colors"));
    return this;
  }

  @Override
  public Thing.Builder colorsWithStrings(Collection<String> colors) {
    this.colors = Values.copyOf(colors, "colors");
    return this;
  }

  @Override
  public Thing.Builder color(Color color) {
    this.colors = Values.append(this.colors, Values.given(color, "color").value());
    return this;
  }

  @Override
  public Thing.Builder color(String color) {
    this.colors = Values.append(this.colors, Values.given(color, "color"));
    return this;
  }

  @Override
  public Thing.Builder clearColors() {
    this.colors = null;
    return this;
  }

  @Override
  public Thing.Builder numbers(Integer first, Integer... rest) {
    this.numbers = Values.listOf("numbers", first, rest);
    return this;
  }

  @Override
  public Thing.Builder numbers(Collection<Integer> numbers) {
    this.numbers = Values.copyOf(numbers, "numbers");
    return this;
  }

  @Override
  public Thing.Builder number(int number) {
    this.numbers = Values.append(this.numbers, number);
    return this;
  }

  @Override
  public Thing.Builder clearNumbers() {
    this.numbers = null;
    return this;
  }

  @Override
  public Thing.Builder shares(Float first, Float... rest) {
    this.shares = Values.listOf("shares", first, rest);
    return this;
  }

  @Override
  public Thing.Builder shares(Collection<Float> shares) {
    this.shares = Values.copyOf(shares, "shares");
    return this;
  }

  @Override
  public Thing.Builder share(double share) {
    this.shares = Values.append(this.shares, Values.toFloat(share));
    return this;
  }

  @Override
  public Thing.Builder clearShares() {
    this.shares = null;
    return this;
  }

  @Override
  public Thing.Builder grid(Collection<List<String>> grid) {
    this.grid = Values.copyOf(grid, "grid");
    return this;
  }

  @Override
  public Thing.Builder clearGrid() {
    this.grid = null;
    return this;
  }

  @Override
  public Thing.Builder options(Color first, Color... rest) {
    this.options = Mapped.listOf("options",
        each -> Option.builder().color(each).build(), first, rest);
    return this;
  }

  @Override
  public Thing.Builder options(Collection<Option> options) {
    this.options = Values.copyOf(options, "options");
    return this;
  }

  @Override
  public Thing.Builder option(Option option) {
    this.options = Values.append(this.options, Values.given(option, "option"));
    return this;
  }

  @Override
  public Thing.Builder option(
      Function<? super Option.NeedsColor, ? extends Option.Builder> option) {
    this.options = Values.append(this.options,
        Values.complete(option, Option.builder(), "option").build());
    return this;
  }

  @Override
  public Thing.Builder clearOptions() {
    this.options = null;
    return this;
  }

  @Override
  public Thing.Builder tags(Collection<Tag> tags) {
    this.tags = Values.copyOf(tags, "tags");
    return this;
  }

  @Override
  public Thing.Builder tags(Map<String, String> tags) {
    this.tags = Mapped.entries(Values.copyOf(tags, "tags"),
        (key, value) -> Tag.builder().key(key).value(value).build());
    return this;
  }

  @Override
  public Thing.Builder tag(Tag tag) {
    this.tags = Values.append(this.tags, Values.given(tag, "tag"));
    return this;
  }

  @Override
  public Thing.Builder tag(Function<? super Tag.NeedsKey, ? extends Tag.Builder> tag) {
    this.tags = Values.append(this.tags, Values.complete(tag, Tag.builder(), "tag").build());
    return this;
  }

  @Override
  public Thing.Builder tag(String key, String value) {
    this.tags = Values.append(this.tags, Tag.builder().key(key).value(value).build());
    return this;
  }

  @Override
  public Thing.Builder clearTags() {
    this.tags = null;
    return this;
  }

  @Override
  public Thing.Builder guestList(String first, String... rest) {
    this.guestList = Values.listOf("guestList", first, rest);
    return this;
  }

  @Override
  public Thing.Builder guestList(Collection<String> guestList) {
    this.guestList = Values.copyOf(guestList, "guestList");
    return this;
  }

  @Override
  public Thing.Builder guest(String guest) {
    this.guestList = Values.append(this.guestList, Values.given(guest, "guest"));
    return this;
  }

  @Override
  public Thing.Builder clearGuestList() {
    this.guestList = null;
    return this;
  }

  @Override
  public Thing.Builder data(String first, String... rest) {
    this.data = Values.listOf("data", first, rest);
    return this;
  }

  @Override
  public Thing.Builder data(Collection<String> data) {
    this.data = Values.copyOf(data, "data");
    return this;
  }

  @Override
  public Thing.Builder clearData() {
    this.data = null;
    return this;
  }

  @Override
  public Thing.Builder applyMutation(Consumer<? super Thing.Builder> mutator) {
    mutator.accept(this);
    return this;
  }

  @Override
  public Thing build() {
    Thing value = unchecked();
    InvalidConfigException.throwIfInvalid("Thing", value.violations());
    return value;
  }

  /**
   * The value as it is, for what was read from elsewhere.
   */
  Thing unchecked() {
    return new Thing(this);
  }
}

package example.unions;

import dev.endpointdsl.support.BuilderArguments;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Collects the members of a {@link Choice}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ChoiceBuilder extends BuilderArguments {
  @Nullable String text;

  @Nullable Double amount;

  @Nullable String color;

  @Nullable Part part;

  @Nullable List<String> names;

  @Nullable Map<String, String> labels;

  ChoiceBuilder() {
  }

  ChoiceBuilder text(String text) {
    this.text = requireGiven(text, "text");
    return this;
  }

  ChoiceBuilder amount(double amount) {
    this.amount = amount;
    return this;
  }

  ChoiceBuilder color(Color color) {
    this.color = requireGiven(color, "color").value();
    return this;
  }

  ChoiceBuilder color(String color) {
    this.color = requireGiven(color, "color");
    return this;
  }

  ChoiceBuilder part(Part part) {
    this.part = requireGiven(part, "part");
    return this;
  }

  ChoiceBuilder part(Function<? super Part.NeedsName, ? extends Part.Builder> part) {
    this.part = complete(part, Part.builder(), "part").build();
    return this;
  }

  ChoiceBuilder names(String first, String... rest) {
    this.names = listOf("names", first, rest);
    return this;
  }

  ChoiceBuilder names(Collection<String> names) {
    this.names = copyOf(names, "names");
    return this;
  }

  ChoiceBuilder labels(Map<String, String> labels) {
    this.labels = copyOf(labels, "labels");
    return this;
  }

  /** Returns the value without checking it, as readers need it. */
  Choice unchecked() {
    return new Choice(this);
  }
}

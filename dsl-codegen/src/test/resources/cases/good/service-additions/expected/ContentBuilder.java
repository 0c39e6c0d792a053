package example.serviceadditions;

import dev.endpointdsl.support.BuilderArguments;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.MappedLists;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Collects the members of a {@link Content}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ContentBuilder extends BuilderArguments {
  @Nullable String text;

  @Nullable Box box;

  @Nullable List<Box> row;

  ContentBuilder() {
  }

  ContentBuilder text(String text) {
    this.text = requireGiven(text, "text");
    return this;
  }

  ContentBuilder box(Box box) {
    this.box = requireGiven(box, "box");
    return this;
  }

  ContentBuilder box(Function<? super Box.Builder, ? extends Box.Builder> box) {
    this.box = complete(box, Box.builder(), "box").build();
    return this;
  }

  ContentBuilder row(Collection<Box> row) {
    this.row = copyOf(row, "row");
    return this;
  }

  ContentBuilder row(Box row) {
    this.row = BuilderSupport.append(this.row, requireGiven(row, "row"));
    return this;
  }

  ContentBuilder row(Function<? super Box.Builder, ? extends Box.Builder> row) {
    this.row = BuilderSupport.append(this.row, complete(row, Box.builder(), "row").build());
    return this;
  }

  /** Returns the value without the members that the service adds. */
  static Content withoutServiceAdditions(Content value) {
    if (value.box != null) {
      ContentBuilder builder = new ContentBuilder();
      builder.box = BoxBuilder.withoutServiceAdditions(value.box);
      return builder.unchecked();
    }
    if (value.row != null) {
      ContentBuilder builder = new ContentBuilder();
      builder.row = MappedLists.list(value.row, BoxBuilder::withoutServiceAdditions);
      return builder.unchecked();
    }
    return value;
  }

  /** Returns the value without checking it, as readers need it. */
  Content unchecked() {
    return new Content(this);
  }
}

package example.sdk.depot.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import software.amazon.awssdk.core.util.DefaultSdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/** A union, in the style of the AWS SDK's generated classes. */
public final class Load implements ToCopyableBuilder<Load.Builder, Load> {
  private final String text;
  private final Double amount;
  private final Shelf crate;
  private final List<String> labels;
  private final Type type;

  private Load(BuilderImpl builder) {
    this.text = builder.text;
    this.amount = builder.amount;
    this.crate = builder.crate;
    this.labels = builder.labels;
    this.type =
        builder.set.size() == 1 ? builder.set.iterator().next() : Type.UNKNOWN_TO_SDK_VERSION;
  }

  public String text() {
    return text;
  }

  public Double amount() {
    return amount;
  }

  public Shelf crate() {
    return crate;
  }

  public boolean hasLabels() {
    return labels != null && !(labels instanceof SdkAutoConstructList);
  }

  public List<String> labels() {
    return labels;
  }

  public Type type() {
    return type;
  }

  @Override
  public Builder toBuilder() {
    return new BuilderImpl(this);
  }

  public static Builder builder() {
    return new BuilderImpl();
  }

  private List<Object> fields() {
    return Arrays.asList(text, amount, crate, labels);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Load && fields().equals(((Load) other).fields());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(fields());
  }

  /** Sets the members. */
  public interface Builder extends CopyableBuilder<Builder, Load> {
    Builder text(String text);

    Builder amount(Double amount);

    Builder crate(Shelf crate);

    default Builder crate(Consumer<Shelf.Builder> crate) {
      return crate(Shelf.builder().applyMutation(crate).build());
    }

    Builder labels(Collection<String> labels);

    Builder labels(String... labels);
  }

  /** The member that is set. */
  public enum Type {
    TEXT,
    AMOUNT,
    CRATE,
    LABELS,
    UNKNOWN_TO_SDK_VERSION
  }

  private static final class BuilderImpl implements Builder {
    private String text;
    private Double amount;
    private Shelf crate;
    private List<String> labels = DefaultSdkAutoConstructList.getInstance();
    private final Set<Type> set = EnumSet.noneOf(Type.class);

    private BuilderImpl() {}

    private BuilderImpl(Load model) {
      assignText(model.text);
      assignAmount(model.amount);
      assignCrate(model.crate);
      assignLabels(model.labels);
    }

    private Builder assignText(String text) {
      changed(Type.TEXT, this.text, text);
      this.text = text;
      return this;
    }

    private Builder assignAmount(Double amount) {
      changed(Type.AMOUNT, this.amount, amount);
      this.amount = amount;
      return this;
    }

    private Builder assignCrate(Shelf crate) {
      changed(Type.CRATE, this.crate, crate);
      this.crate = crate;
      return this;
    }

    private Builder assignLabels(List<String> labels) {
      changed(Type.LABELS, this.labels, labels);
      this.labels = labels;
      return this;
    }

    private void changed(Type type, Object before, Object after) {
      if (before == after) {
        return;
      }
      if (after == null || after instanceof SdkAutoConstructList) {
        set.remove(type);
      } else {
        set.add(type);
      }
    }

    @Override
    public Builder text(String text) {
      return assignText(text);
    }

    @Override
    public Builder amount(Double amount) {
      return assignAmount(amount);
    }

    @Override
    public Builder crate(Shelf crate) {
      return assignCrate(crate);
    }

    @Override
    public Builder labels(Collection<String> labels) {
      return assignLabels(
          labels == null
              ? DefaultSdkAutoConstructList.getInstance()
              : Collections.unmodifiableList(new ArrayList<>(labels)));
    }

    @Override
    public final Builder labels(String... labels) {
      return labels(Arrays.asList(labels));
    }

    @Override
    public Load build() {
      return new Load(this);
    }
  }
}

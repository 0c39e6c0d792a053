package dev.endpointdsl.checker.check;

import com.sun.source.util.TreePath;
import dev.endpointdsl.checker.chain.Call;
import dev.endpointdsl.checker.chain.Chain;
import dev.endpointdsl.checker.chain.ChainReader;
import dev.endpointdsl.checker.constant.ConstantEvaluator;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Collects the elements of a list from the calls that set it or add to it. */
public final class ListElementReader {

  private final ConstantEvaluator constants;
  private final CollectionLiteralReader listings;
  private final ChainReader chains;
  private final IdentityHashMap<Call, ListElements> known = new IdentityHashMap<>();

  public ListElementReader(
      ConstantEvaluator constants, CollectionLiteralReader listings, ChainReader chains) {
    this.constants = constants;
    this.listings = listings;
    this.chains = chains;
  }

  /** The elements of a list; read once, as several ties ask for them. */
  ListElements of(Chain.Setting setting) {
    ListElements items = known.get(setting.last());
    if (items == null) {
      items = read(setting);
      known.put(setting.last(), items);
    }
    return items;
  }

  private ListElements read(Chain.Setting setting) {
    List<ListElement> items = new ArrayList<>();
    boolean all = setting.isWhole();
    for (Call call : setting.calls()) {
      all &= call.facts().addsTo().isPresent() ? addElement(call, items) : addWhole(call, items);
    }
    return new ListElements(items, all);
  }

  /** An element is one argument, or two as key and value, of which the first tells it apart. */
  private boolean addElement(Call call, List<ListElement> items) {
    items.add(item(call.place(), call.isSensitive(0)));
    return true;
  }

  private boolean addWhole(Call call, List<ListElement> items) {
    int last = call.method().getParameters().size() - 1;
    CollectionLiteral listing = listings.of(call, last).orElse(null);
    if (listing == null) {
      return false;
    }
    for (TreePath path : listing.elements()) {
      items.add(item(path, call.isSensitive(last)));
    }
    return listing.size() == listing.elements().size();
  }

  private ListElement item(TreePath path, boolean sensitive) {
    return new ListElement(path, constants.of(path), sensitive, chains.of(path));
  }
}

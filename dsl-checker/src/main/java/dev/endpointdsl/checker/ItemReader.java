package dev.endpointdsl.checker;

import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Collects the elements of a list from the calls that set it or add to it. */
final class ItemReader {

  private final Constants constants;
  private final Listings listings;
  private final ChainReader chains;
  private final IdentityHashMap<Call, Items> known = new IdentityHashMap<>();

  ItemReader(Constants constants, Listings listings, ChainReader chains) {
    this.constants = constants;
    this.listings = listings;
    this.chains = chains;
  }

  /** The elements of a list; read once, as several ties ask for them. */
  Items of(Chain.Setting setting) {
    Items items = known.get(setting.last());
    if (items == null) {
      items = read(setting);
      known.put(setting.last(), items);
    }
    return items;
  }

  private Items read(Chain.Setting setting) {
    List<Item> items = new ArrayList<>();
    boolean all = setting.isWhole();
    for (Call call : setting.calls()) {
      all &= call.facts().addsTo().isPresent() ? addElement(call, items) : addWhole(call, items);
    }
    return new Items(items, all);
  }

  /** An element is one argument, or two as key and value, of which the first tells it apart. */
  private boolean addElement(Call call, List<Item> items) {
    items.add(item(call.place(), call.isSensitive(0)));
    return true;
  }

  private boolean addWhole(Call call, List<Item> items) {
    int last = call.method().getParameters().size() - 1;
    Listing listing = listings.of(call, last).orElse(null);
    if (listing == null) {
      return false;
    }
    for (TreePath path : listing.elements()) {
      items.add(item(path, call.isSensitive(last)));
    }
    return listing.size() == listing.elements().size();
  }

  private Item item(TreePath path, boolean sensitive) {
    return new Item(path, constants.of(path), sensitive, chains.of(path));
  }
}

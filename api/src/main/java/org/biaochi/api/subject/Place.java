// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a subject, as a path of member names and positions from the root. Printed as a JSON pointer (RFC 6901). Ordered
 * by segments, positions as numbers, a parent before its children. Immutable.
 */
public final class Place implements Comparable<Place> {
    /** The whole subject; its pointer is empty. */
    public static final Place ROOT = new Place(null, "", -1);

    private final @Nullable Place parent;
    private final String name;
    private final int position;

    private Place(@Nullable Place parent, String name, int position) {
        this.parent = parent;
        this.name = name;
        this.position = position;
    }

    /** The member of this place with this name. */
    public Place child(String name) {
        return new Place(this, name, -1);
    }

    /**
     * The element of this place at this position, from 0.
     *
     * @throws IllegalArgumentException if the position is negative
     */
    public Place child(int position) {
        if (position < 0) {
            throw new IllegalArgumentException("position " + position + " is negative");
        }
        return new Place(this, "", position);
    }

    /**
     * The place that a JSON pointer names; digits are read as positions.
     *
     * @throws IllegalArgumentException if the text is neither empty nor starts with a slash
     */
    public static Place ofPointer(String pointer) {
        if (pointer.isEmpty()) {
            return ROOT;
        }
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("路径应以 / 开头 / a JSON pointer starts with a slash: " + pointer);
        }
        Place place = ROOT;
        int start = 1;
        while (start <= pointer.length()) {
            int end = pointer.indexOf('/', start);
            String segment = pointer.substring(start, end < 0 ? pointer.length() : end);
            String plain = segment.replace("~1", "/").replace("~0", "~");
            place = isPosition(plain) ? place.child(Integer.parseInt(plain)) : place.child(plain);
            start = end < 0 ? pointer.length() + 1 : end + 1;
        }
        return place;
    }

    private static boolean isPosition(String segment) {
        if (segment.isEmpty() || segment.length() > 9 || segment.length() > 1 && segment.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < segment.length(); i++) {
            if (segment.charAt(i) < '0' || segment.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The place around this one; null for the root. */
    public @Nullable Place parent() {
        return parent;
    }

    /** The member name; empty for the root and for positions. */
    public String name() {
        return name;
    }

    /** The position; −1 for the root and for members. */
    public int position() {
        return position;
    }

    /** The places from the root (left out) down to this one. */
    public List<Place> segments() {
        List<Place> segments = new ArrayList<>();
        for (Place at = this; at != null && at.parent != null; at = at.parent) {
            segments.add(0, at);
        }
        return segments;
    }

    /** The nearest place that holds all of these; the root for none. */
    public static Place common(List<Place> places) {
        if (places.isEmpty()) {
            return ROOT;
        }
        List<Place> first = places.get(0).segments();
        int depth = first.size();
        for (Place place : places) {
            List<Place> segments = place.segments();
            int same = 0;
            while (same < depth && same < segments.size() && first.get(same).sameStep(segments.get(same))) {
                same++;
            }
            depth = same;
        }
        return depth == 0 ? ROOT : first.get(depth - 1);
    }

    private boolean sameStep(Place other) {
        return position == other.position && name.equals(other.name);
    }

    @Override
    public int compareTo(Place other) {
        List<Place> mine = segments();
        List<Place> theirs = other.segments();
        for (int i = 0; i < mine.size() && i < theirs.size(); i++) {
            int order = Integer.compare(mine.get(i).position, theirs.get(i).position);
            order = order != 0 ? order : mine.get(i).name.compareTo(theirs.get(i).name);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(mine.size(), theirs.size());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof Place place) || !sameStep(place)) {
            return false;
        }
        return parent == null ? place.parent == null : parent.equals(place.parent);
    }

    @Override
    public int hashCode() {
        int own = position >= 0 ? position : name.hashCode();
        return parent == null ? own : parent.hashCode() * 31 + own;
    }

    /** The JSON pointer. */
    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder(32);
        print(pointer);
        return pointer.toString();
    }

    private void print(StringBuilder pointer) {
        if (parent == null) {
            return;
        }
        parent.print(pointer);
        pointer.append('/');
        if (position >= 0) {
            pointer.append(position);
        } else if (name.indexOf('~') < 0 && name.indexOf('/') < 0) {
            pointer.append(name);
        } else {
            pointer.append(name.replace("~", "~0").replace("/", "~1"));
        }
    }
}

package recoupe.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Groups of mentions that found no story, by what they share where nothing sets them apart. */
final class LooseMentions {
    private final List<Mention> mentions;
    private final StoryFinder finder;
    private final Union union;

    LooseMentions(List<Mention> mentions, StoryFinder finder) {
        this.mentions = mentions;
        this.finder = finder;
        this.union = new Union(mentions.size());
        Map<String, List<Integer>> meeting = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            for (String circumstance : circumstances(mentions.get(i))) {
                meeting.computeIfAbsent(circumstance, v -> new ArrayList<>()).add(i);
            }
        }
        meeting.values().forEach(this::join);
    }

    /** What two mentions must share to be held against each other: a telling value, or country and days of publication. */
    private static Set<String> circumstances(Mention mention) {
        Set<String> circumstances = new TreeSet<>(mention.telling());
        circumstances.addAll(StoryFinder.places(mention));
        if (mention.published() != null && mention.country() != null) {
            long stretch = Math.floorDiv(mention.published().toEpochDay(), Tolerance.NEWS_DAYS);
            circumstances.add(mention.country() + "|" + stretch);
            circumstances.add(mention.country() + "|" + (stretch + 1));
        }
        return circumstances;
    }

    private void join(List<Integer> meeting) {
        for (int i = 0; i < meeting.size(); i++) {
            int end = Math.min(meeting.size(), i + 1 + Tolerance.NEIGHBOURS);
            for (int j = i + 1; j < end; j++) {
                if (finder.areOne(mentions.get(meeting.get(i)), mentions.get(meeting.get(j)))) {
                    union.join(meeting.get(i), meeting.get(j));
                }
            }
        }
    }

    /** The groups in the order of their first mentions. */
    List<List<Mention>> groups() {
        Map<Integer, List<Mention>> groups = new LinkedHashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            groups.computeIfAbsent(union.find(i), root -> new ArrayList<>()).add(mentions.get(i));
        }
        return List.copyOf(groups.values());
    }
}

package recoupe.store;

/**
 * The one item that says what an article is now; whatever it does not name is not there for a reader.
 *
 * @param articleId the article
 * @param fence the event that made it so
 * @param generation the generation of rows that counts; also a removal has one, without rows
 * @param place where the article stands among others by its publication; null if it is removed
 * @param article what readers see; null if it is removed
 */
record Head(String articleId, Fence fence, String generation, String place, StoredArticle article) {
    boolean isRemoved() {
        return article == null;
    }

    /** Whether the file of a version is the one that made the article what it is, or an earlier one. */
    boolean covers(ObjectVersion version) {
        boolean same = !isRemoved()
                && version.versionId() != null
                && version.versionId().equals(article.versionId());
        return same || !Fence.of(version).isLaterThan(fence);
    }
}

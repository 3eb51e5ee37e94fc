# Lead-ins before a person's own words. They announce a quotation and claim nothing.
mirror-wrote = You wrote:
mirror-hear = Your words, as they stand:
mirror-staying = Staying with your words for a moment:
mirror-matters = It sounds as if this matters:
mirror-stands-out = This part stands out:
mirror-again = Here it is once more:
mirror-pause = A line to pause on:
mirror-keep = Something to keep in view:
mirror-label = Your own words, said back

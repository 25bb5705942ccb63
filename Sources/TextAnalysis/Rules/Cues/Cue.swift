/// The cues that rules look for; data files give their phrases under these names.
///
/// A cue `x.unless` takes away hits of `x`.
enum Cue: Int, CaseIterable, Hashable, Sendable {
    case actorDocument
    case actorGeneric
    case actorJoint
    case actorMembers
    case actorNoun
    case actorOwn
    case actorSide
    case asideExtent
    case asideFigure
    case asideHeading
    case asideKept
    case asideKin
    case asideLife
    case asideLived
    case asideMeasure
    case asideNote
    case asidePart
    case asideSentence
    case asideSetting
    case asideStage
    case asideStatute
    case asideTelling
    case eventHappening
    case eventMilestone
    case eventNoDate
    case eventNoun
    case eventOccasion
    case eventOnHold
    case eventOngoing
    case eventPending
    case eventPlanned
    case eventRequested
    case eventRunning
    case eventStarting
    case eventStatistic
    case eventStopped
    case eventTentative
    case eventToBeConfirmed
    case issueAdverse
    case issueAsks
    case issueChange
    case issueContested
    case issueCouldImprove
    case issueDenied
    case issueFellShort
    case issueFragmented
    case issueHarm
    case issueHeldUp
    case issueLacks
    case issueNeed
    case issueNegotiation
    case issueNotYet
    case issuePending
    case issueProposes
    case issuePushes
    case issueRisk
    case issueSolving
    case issueOwn
    case issueTalks
    case issueTalksEnded
    case issueThreat
    case issueUnconfirmed
    case issueWants
    case issueWorsens
    case pointAchievement
    case pointAgenda
    case pointAim
    case pointArgument
    case pointCommitment
    case pointContent
    case pointConviction
    case pointDefensive
    case pointFormat
    case pointInternal
    case pointOffer
    case pointPraise
    case pointPrinciple
    case pointSuccess
    case positionApproval
    case positionAsks
    case positionBacking
    case positionBehest
    case positionNoSupport
    case positionOpposes
    case positionOwnAsks
    case positionOwnOpposes
    case positionOwnSupports
    case positionPromises
    case positionReports
    case positionResistance
    case positionSupports
    case positionWithholds
    case speechAccording
    case speechAgree
    case speechFrame
    case speechVerb

    /// The name in data files, such as `issue.fell-short`.
    var name: String {
        switch self {
        case .actorDocument: "actor.document"
        case .actorGeneric: "actor.generic"
        case .actorJoint: "actor.joint"
        case .actorMembers: "actor.members"
        case .actorNoun: "actor.noun"
        case .actorOwn: "actor.own"
        case .actorSide: "actor.side"
        case .asideExtent: "aside.extent"
        case .asideFigure: "aside.figure"
        case .asideHeading: "aside.heading"
        case .asideKept: "aside.kept"
        case .asideKin: "aside.kin"
        case .asideLife: "aside.life"
        case .asideLived: "aside.lived"
        case .asideMeasure: "aside.measure"
        case .asideNote: "aside.note"
        case .asidePart: "aside.part"
        case .asideSentence: "aside.sentence"
        case .asideSetting: "aside.setting"
        case .asideStage: "aside.stage"
        case .asideStatute: "aside.statute"
        case .asideTelling: "aside.telling"
        case .eventHappening: "event.happening"
        case .eventMilestone: "event.milestone"
        case .eventNoDate: "event.no-date"
        case .eventNoun: "event.noun"
        case .eventOccasion: "event.occasion"
        case .eventOnHold: "event.on-hold"
        case .eventOngoing: "event.ongoing"
        case .eventPending: "event.pending"
        case .eventPlanned: "event.planned"
        case .eventRequested: "event.requested"
        case .eventRunning: "event.running"
        case .eventStarting: "event.starting"
        case .eventStatistic: "event.statistic"
        case .eventStopped: "event.stopped"
        case .eventTentative: "event.tentative"
        case .eventToBeConfirmed: "event.to-be-confirmed"
        case .issueAdverse: "issue.adverse"
        case .issueAsks: "issue.asks"
        case .issueChange: "issue.change"
        case .issueContested: "issue.contested"
        case .issueCouldImprove: "issue.could-improve"
        case .issueDenied: "issue.denied"
        case .issueFellShort: "issue.fell-short"
        case .issueFragmented: "issue.fragmented"
        case .issueHarm: "issue.harm"
        case .issueHeldUp: "issue.held-up"
        case .issueLacks: "issue.lacks"
        case .issueNeed: "issue.need"
        case .issueNegotiation: "issue.negotiation"
        case .issueNotYet: "issue.not-yet"
        case .issuePending: "issue.pending"
        case .issueProposes: "issue.proposes"
        case .issuePushes: "issue.pushes"
        case .issueRisk: "issue.risk"
        case .issueSolving: "issue.solving"
        case .issueOwn: "issue.own"
        case .issueTalks: "issue.talks"
        case .issueTalksEnded: "issue.talks-ended"
        case .issueThreat: "issue.threat"
        case .issueUnconfirmed: "issue.unconfirmed"
        case .issueWants: "issue.wants"
        case .issueWorsens: "issue.worsens"
        case .pointAchievement: "point.achievement"
        case .pointAgenda: "point.agenda"
        case .pointAim: "point.aim"
        case .pointArgument: "point.argument"
        case .pointCommitment: "point.commitment"
        case .pointContent: "point.content"
        case .pointConviction: "point.conviction"
        case .pointDefensive: "point.defensive"
        case .pointFormat: "point.format"
        case .pointInternal: "point.internal"
        case .pointOffer: "point.offer"
        case .pointPraise: "point.praise"
        case .pointPrinciple: "point.principle"
        case .pointSuccess: "point.success"
        case .positionApproval: "position.approval"
        case .positionAsks: "position.asks"
        case .positionBacking: "position.backing"
        case .positionBehest: "position.behest"
        case .positionNoSupport: "position.no-support"
        case .positionOpposes: "position.opposes"
        case .positionOwnAsks: "position.own-asks"
        case .positionOwnOpposes: "position.own-opposes"
        case .positionOwnSupports: "position.own-supports"
        case .positionPromises: "position.promises"
        case .positionReports: "position.reports"
        case .positionResistance: "position.resistance"
        case .positionSupports: "position.supports"
        case .positionWithholds: "position.withholds"
        case .speechAccording: "speech.according"
        case .speechAgree: "speech.agree"
        case .speechFrame: "speech.frame"
        case .speechVerb: "speech.verb"
        }
    }
}
